namespace BackupConsole.Domain.Resources;

/// <summary>A resource with at least one backup, as DescribeProtectedResource gives it.</summary>
/// <remarks>https://docs.aws.amazon.com/aws-backup/latest/devguide/API_DescribeProtectedResource.html</remarks>
/// <param name="Resource">What the list says of it too.</param>
public sealed record ProtectedResourceDetail(ProtectedResource Resource)
{
    /// <summary>When its latest restore job was made; null = it was never restored.</summary>
    public DateTimeOffset? LatestRestoreJobCreatedAt { get; init; }

    /// <summary>How long that job took, as AWS rounds it to minutes.</summary>
    public TimeSpan? LatestRestoreDuration { get; init; }

    /// <summary>When the recovery point that it restored was made.</summary>
    public DateTimeOffset? LatestRestoreRecoveryPointCreatedAt { get; init; }
}
