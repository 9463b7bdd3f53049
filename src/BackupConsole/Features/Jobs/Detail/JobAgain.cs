using BackupConsole.Domain;
using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Jobs;
using BackupConsole.Navigation;

namespace BackupConsole.Features.Jobs.Detail;

/// <summary>The same job once more: AWS cannot repeat one, so a form is opened that is filled in like it.</summary>
internal static class JobAgain
{
    public static Decision Decide(Actor? actor, Job job) => job switch
    {
        { State: var state } when state.IsOpen() => Decision.Refused("The job has not ended yet."),
        { Kind: JobKind.Copy } => Decision.Refused("Start a copy from its recovery point: a copy job cannot be repeated from here."),
        { ParentJobId: not null } => Decision.Refused("It is a part of another job: run that one again."),
        { Kind: JobKind.Backup, ResourceArn: null } => Decision.Refused("AWS does not say which resource it was about."),
        { Kind: JobKind.Restore } => Permissions.Can(actor, ConsoleAction.StartRestoreJob, job.Connection),
        _ => Permissions.Can(actor, ConsoleAction.StartBackupJob, job.Connection),
    };

    public static string HrefOf(Job job) => job.Kind == JobKind.Restore
        ? ConsoleUrls.RestoreAgain(job.Connection, job.Id)
        : ConsoleUrls.BackUpAgain(job.Connection, job.ResourceArn!, job.VaultName, job.IamRoleArn);
}
