using BackupConsole.Domain.Jobs;

namespace BackupConsole.AwsBackup.Jobs;

/// <summary>Which states AWS takes as a filter of which list.</summary>
/// <remarks>
/// https://docs.aws.amazon.com/aws-backup/latest/devguide/API_ListBackupJobs.html, …/API_ListCopyJobs.html, …/API_ListRestoreJobs.html
/// </remarks>
internal static class JobStatesOfKind
{
    public static bool Has(JobKind kind, JobState state) => kind switch
    {
        JobKind.Backup => state != JobState.Unrecognised,
        JobKind.Copy => state is JobState.Created or JobState.Running or JobState.Completed or JobState.Failed or JobState.Partial,
        JobKind.Restore => state is JobState.Pending or JobState.Running or JobState.Completed or JobState.Aborted or JobState.Failed,
    };
}
