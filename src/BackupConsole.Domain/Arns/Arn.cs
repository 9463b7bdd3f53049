using System.Diagnostics.CodeAnalysis;

namespace BackupConsole.Domain.Arns;

/// <summary>An Amazon Resource Name, split: <c>arn:partition:service:region:account:resource</c>. Region and account may be empty (S3, some snapshots).</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html</remarks>
public sealed record Arn(string Partition, string Service, string Region, string AccountId, string Resource)
{
    private const int LongestArn = 2048;

    /// <summary>The last segment of the resource, which is what people call it: <c>vol-0a1b</c> of <c>volume/vol-0a1b</c>.</summary>
    public string ResourceId => Resource[(Resource.LastIndexOfAny(['/', ':']) + 1)..];

    public static bool TryParse(string? text, [NotNullWhen(true)] out Arn? arn)
    {
        arn = null;
        if (text is null || text.Length > LongestArn || text.Any(char.IsWhiteSpace) || text.Any(char.IsControl))
        {
            return false;
        }

        var parts = text.Split(':', 6);
        if (parts is not ["arn", { Length: > 0 } partition, { Length: > 0 } service, var region, var account, { Length: > 0 } resource]
            || !partition.StartsWith("aws", StringComparison.Ordinal)
            || (account.Length > 0 && !IsAccountId(account)))
        {
            return false;
        }

        arn = new Arn(partition, service, region, account, resource);
        return true;
    }

    public override string ToString() => $"arn:{Partition}:{Service}:{Region}:{AccountId}:{Resource}";

    private static bool IsAccountId(string text) => text.Length == 12 && text.All(char.IsAsciiDigit);
}
