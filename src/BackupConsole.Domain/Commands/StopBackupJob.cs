using System.Collections.Immutable;
using BackupConsole.Domain.Authorization;

namespace BackupConsole.Domain.Commands;

/// <summary>Stops a backup job that has not ended.</summary>
/// <remarks>https://docs.aws.amazon.com/aws-backup/latest/devguide/API_StopBackupJob.html</remarks>
public sealed record StopBackupJob(string BackupJobId) : BackupCommand<NoResult>
{
    public override ConsoleAction Action => ConsoleAction.StopBackupJob;

    public override string Target => BackupJobId;

    public override Repeatability Repeatability => Repeatability.Natural;

    public override ImmutableArray<Problem> Validate() =>
        string.IsNullOrWhiteSpace(BackupJobId)
            ? [new Problem(nameof(BackupJobId), "The job id is empty.", "Open the job and stop it from there.")]
            : [];
}
