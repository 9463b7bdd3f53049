using System.Collections.Immutable;

namespace BackupConsole.Domain.Plans;

/// <summary>A backup plan and its rules, as ListBackupPlans and GetBackupPlan give them together.</summary>
/// <remarks>https://docs.aws.amazon.com/aws-backup/latest/devguide/API_GetBackupPlan.html</remarks>
public sealed record BackupPlan(string Id, string Arn, string Name, string VersionId, DateTimeOffset CreatedAt)
{
    public ImmutableArray<BackupRule> Rules { get; init; } = [];

    /// <summary>When a job of this plan last ran; null = never.</summary>
    public DateTimeOffset? LastExecutedAt { get; init; }
}
