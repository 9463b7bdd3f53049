using BackupConsole.Domain;
using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Jobs;
using BackupConsole.Domain.Reruns;
using BackupConsole.Navigation;

namespace BackupConsole.Features.Jobs.Detail;

/// <summary>The same job once more: AWS cannot repeat one, so a form is opened that is filled in like it.</summary>
internal static class JobAgain
{
    /// <param name="actor">Who wants it.</param>
    /// <param name="job">Which.</param>
    /// <param name="source">Copy: whether what it copied can be copied now.</param>
    public static Decision Decide(Actor? actor, Job job, Decision source) => job switch
    {
        { State: var state } when state.IsOpen() => Decision.Refused("The job has not ended yet."),
        { ParentJobId: not null } => Decision.Refused("It is a part of another job: run that one again."),
        { Kind: JobKind.Copy } => RerunRules.CanCopyAgain(job).And(source).And(Permissions.Can(actor, ConsoleAction.StartCopyJob, job.Connection)),
        { Kind: JobKind.Backup, ResourceArn: null } => Decision.Refused("AWS does not say which resource it was about."),
        { Kind: JobKind.Restore } => Permissions.Can(actor, ConsoleAction.StartRestoreJob, job.Connection),
        _ => Permissions.Can(actor, ConsoleAction.StartBackupJob, job.Connection),
    };

    public static string HrefOf(Job job) => job.Kind switch
    {
        JobKind.Backup => ConsoleUrls.BackUpAgain(job.Connection, job.ResourceArn!, job.VaultName, job.IamRoleArn),
        JobKind.Copy => ConsoleUrls.CopyAgain(job.Connection, RerunCommands.SourceVaultNameOf(job)!, job.SourceRecoveryPointArn!, job.Id),
        JobKind.Restore => ConsoleUrls.RestoreAgain(job.Connection, job.Id),
    };
}
