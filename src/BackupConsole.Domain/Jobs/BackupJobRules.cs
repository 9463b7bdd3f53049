using BackupConsole.Domain.Resources;

namespace BackupConsole.Domain.Jobs;

/// <summary>What may be done with a backup job.</summary>
public static class BackupJobRules
{
    /// <summary>Whether StopBackupJob can stop this job.</summary>
    /// <remarks>https://docs.aws.amazon.com/aws-backup/latest/devguide/API_StopBackupJob.html</remarks>
    public static Decision CanStop(Job job)
    {
        if (job.Kind != JobKind.Backup)
        {
            return Decision.Refused($"AWS Backup has no way to stop a {job.Kind.ToString().ToLowerInvariant()} job.");
        }

        if (job.State == JobState.Aborting)
        {
            return Decision.Refused("The job is being stopped already.");
        }

        if (!job.State.IsOpen())
        {
            return Decision.Refused("The job has ended.");
        }

        return ResourceTypes.Named(job.ResourceType) is { CanStopBackupJob: false } type
            ? Decision.Refused($"AWS Backup cannot stop backup jobs of {type.Name}.")
            : Decision.Allowed;
    }
}
