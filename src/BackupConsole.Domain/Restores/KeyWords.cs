using System.Text.RegularExpressions;

namespace BackupConsole.Domain.Restores;

/// <summary>AWS's names of keys as words: <c>DBInstanceIdentifier</c> is "DB instance identifier".</summary>
internal static partial class KeyWords
{
    private static readonly HashSet<string> Kept = new(StringComparer.OrdinalIgnoreCase)
    {
        "ACLs", "AMD", "AZ", "CA", "DB", "DNS", "EBS", "EC2", "EFA", "EFS", "EKS", "GiB", "GPU", "HA", "HSM", "IAM", "ID", "IMDSv2", "IOPS", "IP", "IPs", "IPv4", "IPv6", "KiB", "KMS", "Kubernetes", "NFS", "NIDs", "ONTAP", "RAM",
        "SEV", "SNP", "SSH", "VM", "VPC", "ARN", "CPU", "TDE",
    };

    public static string Of(string name)
    {
        var words = Words().Matches(name[(name.LastIndexOf(':') + 1)..]).Select(match => match.Value).ToList();
        var text = string.Join(' ', words.Select((word, index) => Kept.TryGetValue(word, out var kept) ? kept : index == 0 ? Capitalised(word) : word.ToLowerInvariant()));
        return text;
    }

    private static string Capitalised(string word) => char.ToUpperInvariant(word[0]) + word[1..].ToLowerInvariant();

    /// <summary>Names that run letters of two words together come first.</summary>
    [GeneratedRegex("ACLs|IMDSv2|[GK]iB|DB(?=Instance|Subnet|Name|Parameter|Cluster)|OpenZFS|IAM(?=Role|Database)|VMware|VM(?=Name|Path|Datastore)|KMS(?=Key)|Multi(?=AZ)|[A-Z]{2,}(?![a-z])|[A-Z]?[a-z]+[0-9]*|[A-Z]+|[0-9]+")]
    private static partial Regex Words();
}
