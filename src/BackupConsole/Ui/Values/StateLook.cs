using BackupConsole.Domain.Jobs;
using BackupConsole.Domain.RecoveryPoints;

namespace BackupConsole.Ui.Values;

/// <summary>How a state is shown: a tone, which is colour and shape, and a word.</summary>
public sealed record StateLook(StateTone Tone, string Word)
{
    public static StateLook Of(Job job) => Of(job.State, job.IsCompletedWithIssues);

    /// <param name="state">The state that AWS gives.</param>
    /// <param name="isCompletedWithIssues">See <see cref="Job.IsCompletedWithIssues"/>: never green.</param>
    public static StateLook Of(JobState state, bool isCompletedWithIssues = false) => state switch
    {
        JobState.Unrecognised => new(StateTone.Unknown, "Unknown"),
        JobState.Created => new(StateTone.Waiting, "Created"),
        JobState.Pending => new(StateTone.Waiting, "Pending"),
        JobState.Running => new(StateTone.Running, "Running"),
        JobState.Aborting => new(StateTone.Expired, "Aborting"),
        JobState.Aborted => new(StateTone.Expired, "Aborted"),
        JobState.Completed when isCompletedWithIssues => new(StateTone.Warn, "Completed with issues"),
        JobState.Completed => new(StateTone.Ok, "Completed"),
        JobState.Failed => new(StateTone.Fail, "Failed"),
        JobState.Expired => new(StateTone.Expired, "Expired"),
        JobState.Partial => new(StateTone.Warn, "Partial"),
    };

    public static StateLook Of(RecoveryPointStatus status) => status switch
    {
        RecoveryPointStatus.Unrecognised => new(StateTone.Unknown, "Unknown"),
        RecoveryPointStatus.Creating => new(StateTone.Running, "Creating"),
        RecoveryPointStatus.Completed => new(StateTone.Ok, "Completed"),
        RecoveryPointStatus.Available => new(StateTone.Ok, "Available"),
        RecoveryPointStatus.Partial => new(StateTone.Warn, "Partial"),
        RecoveryPointStatus.Expired => new(StateTone.Expired, "Expired"),
        RecoveryPointStatus.Deleting => new(StateTone.Waiting, "Deleting"),
        RecoveryPointStatus.Stopped => new(StateTone.Warn, "Stopped"),
    };
}
