using BackupConsole.Domain.Jobs;

namespace BackupConsole.Features.Jobs.Detail;

/// <summary>What a job that did not simply succeed needs a person to know.</summary>
internal static class JobExplanation
{
    private static readonly Advice Unknown = new(
        "", "AWS gives a message category that this version of the console does not know.", "The message says what AWS has to say.");

    /// <summary>The category says most; without one the state has to do. Null for a job that is open or went well.</summary>
    public static Advice? Of(Job job)
    {
        if (!job.State.IsUnsuccessful() && !job.IsCompletedWithIssues)
        {
            return null;
        }

        if (job.Kind == JobKind.Restore)
        {
            return RestoreCauses.Of(job);
        }

        return job.MessageCategory is null or "" or MessageCategories.Success
            ? OfState(job.State)
            : (job.Kind == JobKind.Copy ? CopyCategories.Find(job.MessageCategory) : null) ?? MessageCategories.Find(job.MessageCategory) ?? Unknown with { Category = job.MessageCategory };
    }

    private static Advice OfState(JobState state) => state switch
    {
        JobState.Expired => new(state.ToAws(),
            "The job did not start within its start window, so AWS Backup gave it up.",
            "Lengthen the rule's start window, or move rules apart that begin at the same time."),
        JobState.Aborted => new(state.ToAws(),
            "The job was stopped before it ended; no recovery point came of it.",
            "If nobody meant to stop it, look at the audit log and at CloudTrail for StopBackupJob; start a new backup if one is needed."),
        JobState.Partial => new(state.ToAws(),
            "Only some of the parts of this backup were made.",
            "Look at its child jobs and at what failed in them."),
        _ => new(state.ToAws(), "AWS gives no category for this failure.", "The message says what AWS has to say; start the backup again when its reason is gone."),
    };
}
