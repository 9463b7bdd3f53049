namespace BackupConsole.Emulator.Tests.Contract;

/// <summary>By hand: the shortest and the longest text that each pattern of the contract takes, and what it does not.</summary>
internal static class PatternSamples
{
    private static readonly string Fifty = new('a', 50);

    public static IReadOnlyDictionary<string, (string[] Matching, string[] Breaking)> All { get; } = new Dictionary<string, (string[], string[])>
    {
        [@"^[a-zA-Z0-9\-\_]{2,50}$"] = (["aZ", "0-", "_9", Fifty], ["a", Fifty + "a", "a b", "a.b", "vault\n", "vault/x", "väult", "٣٣"]),
        [@"^(\*|[a-zA-Z0-9\-\_]{2,50})$"] = (["*", "aZ", "0-", Fifty], ["a", "**", "a*", Fifty + "a", "*\n"]),
        [@"^[a-zA-Z0-9\-\_\.]{1,50}$"] = (["a", "Z", "-", "_", ".", "0", Fifty], [Fifty + "a", "a b", "a/b", "a\n", "é"]),
        [@"^[a-zA-Z0-9_]{1,200}$"] = (["a", "_", Fifty + Fifty + Fifty + Fifty], ["a-b", "a\n", Fifty + Fifty + Fifty + Fifty + "a"]),
        [@"^[0-9]{12}$"] = (["000000000000", "123456789012"], ["12345678901", "1234567890123", "12345678901a", "123456789012\n", "١٢٣٤٥٦٧٨٩٠١٢", "any"]),
        [@"[a-zA-Z][_a-zA-Z0-9]*"] = (["a", "Z_9"], ["9a", "_a", "a-b", "a\n"]),
        [@".*\S.*"] = (["a", " a ", "é"], [" ", "\t"]),
        [@"(arn:aws[a-z-]*:[a-z-\d]+:).+"] = (["arn:aws:s3:::b", "arn:aws-cn:ec2:x"], ["arn:aws:s3", "arn:aws:S3:::b", "x:aws:s3:::b"]),
        [@"(arn:aws[a-z-]*:[a-z-\d]+:[a-z-\d]+:).+"] = (["arn:aws:ec2:eu-central-1::snapshot/snap-1"], ["arn:aws:ec2::1:snapshot/snap-1", "arn:aws:ec2:eu-central-1:"]),
        [@"[\da-z]{1}[\da-z-]{1,48}[\da-z]{1}(?<!-s3alias)(?<!-ext-s3alias)"] =
            (["abc", "0-9", Fifty], ["ab", "-bc", "ab-", "aBc", "my-s3alias", "my-ext-s3alias", Fifty + "a"]),
        [@"(arn:aws[a-z-]*:backup:[a-z-\d]+:\d{12}:accesspoint/)[\da-z]{1}[\da-z-]{1,48}[\da-z]{1}(?<!-s3alias)(?<!-ext-s3alias)"] =
            (["arn:aws:backup:eu-central-1:123456789012:accesspoint/abc"], ["arn:aws:backup:eu-central-1:123456789012:accesspoint/ab", "arn:aws:backup:eu-central-1:12345678901:accesspoint/abc"]),
    };
}
