namespace BackupConsole.Domain.Resources;

/// <summary>A type of resource that AWS Backup protects, with what the type can and cannot do.</summary>
/// <remarks>https://docs.aws.amazon.com/aws-backup/latest/devguide/backup-feature-availability.html</remarks>
/// <param name="Name">AWS's own name, as it travels in the API: <c>EBS</c>, <c>Storage Gateway</c>.</param>
/// <param name="ArnService">The service part of the ARN.</param>
/// <param name="ArnResourcePrefix">How the resource part of the ARN begins; empty for S3 buckets.</param>
public sealed record ResourceType(string Name, string ArnService, string ArnResourcePrefix)
{
    /// <summary>Recovery points can be moved to cold storage.</summary>
    public bool IsColdCapable { get; init; }

    /// <summary>Recovery points belong to AWS Backup itself (their ARNs are <c>arn:aws:backup:…</c>) and can be tagged there.</summary>
    public bool IsFullyManaged { get; init; }

    /// <summary>A running backup job can be stopped (StopBackupJob lists the types where it cannot).</summary>
    public bool CanStopBackupJob { get; init; } = true;

    /// <summary>What an ARN of this type looks like, for messages and field hints.</summary>
    public string ArnExample => Name switch
    {
        "S3" => "arn:aws:s3:::my-bucket",
        _ => $"arn:aws:{ArnService}:eu-central-1:111122223333:{ArnResourcePrefix}…",
    };
}
