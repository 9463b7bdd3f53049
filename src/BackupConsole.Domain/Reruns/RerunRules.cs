using System.Collections.Immutable;
using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.History;
using BackupConsole.Domain.Jobs;

namespace BackupConsole.Domain.Reruns;

/// <summary>Which jobs can be run again, and what that needs. AWS cannot repeat a job: another one is started that is like it.</summary>
public static class RerunRules
{
    public const string FailedAgainLater = "The same resource failed again later: its newest failed job is taken.";

    public const string Running = "A job for the same resource and vault is running or waiting now.";

    /// <summary>The failed jobs among those that a list is about, newest first; null where its filter of states leaves out every one of them.</summary>
    public static JobQuery? FailedOf(JobQuery query)
    {
        ImmutableArray<JobOutcome> failed =
        [
            .. JobStates.Unsuccessful.Select(state => new JobOutcome(state)).Where(outcome => query.Outcomes.IsEmpty || query.Outcomes.Contains(outcome)),
        ];
        return failed.IsEmpty ? null : query with { Outcomes = failed, Sort = JobSort.CreatedAt, IsAscending = false, Skip = 0 };
    }

    /// <summary>The right that running such a job again needs; a restore is not run again by itself, but in its wizard.</summary>
    public static ConsoleAction RightFor(JobKind kind) => kind switch
    {
        JobKind.Backup => ConsoleAction.StartBackupJob,
        JobKind.Copy => ConsoleAction.StartCopyJob,
        JobKind.Restore => ConsoleAction.StartRestoreJob,
    };

    /// <summary>Whether a job says all that starting another one like it needs, without anybody who fills in the rest.</summary>
    public static Decision CanRunUnseen(Job job) => job switch
    {
        { Kind: JobKind.Restore } => Decision.Refused("A restore is not run again in bulk: open it and restore again like it."),
        { ParentJobId: not null } => Decision.Refused("It is a part of another job, which is run again as a whole."),
        { ResourceArn: null or "" } => Decision.Refused("AWS does not say which resource it was about."),
        { IamRoleArn: null or "" } => Decision.Refused("AWS does not say which role it used."),
        _ when RerunTarget.Of(job) is null => Decision.Refused("AWS does not say which vault it was for."),
        { Kind: JobKind.Copy } => CanCopyAgain(job),
        { BackupType: { } type } when type.StartsWith("CONTINUOUS", StringComparison.Ordinal) =>
            Decision.Refused("It is a continuous backup, which only a backup plan can start: on demand, AWS makes a snapshot."),
        _ => Decision.Allowed,
    };

    /// <summary>Whether a copy job says what it copied; what became of that is another question.</summary>
    public static Decision CanCopyAgain(Job job) => job switch
    {
        { ParentJobId: not null } => Decision.Refused("It is a part of another job: run that one again."),
        { SourceRecoveryPointArn: null or "" } => Decision.Refused("AWS does not say which recovery point it copied."),
        _ when RerunCommands.SourceVaultNameOf(job) is null => Decision.Refused("AWS does not say which vault it copied from."),
        _ => Decision.Allowed,
    };

    public static string DoneSince(JobKind kind) => kind == JobKind.Copy
        ? "It has been copied to the same vault since."
        : "It has been backed up to the same vault since.";
}
