using BackupConsole.Domain.Drafts;
using BackupConsole.Domain.Ports;
using BackupConsole.Drafts;
using BackupConsole.Security;

namespace BackupConsole.Features.OnDemandBackup;

/// <summary>The person's drafts of this form.</summary>
internal sealed class OnDemandDrafts(IDrafts drafts, CurrentActor currentActor, TimeProvider time)
    : FormDrafts<OnDemandBackupForm>(Kind, drafts, currentActor, time)
{
    public const string Kind = "on-demand-backup";

    /// <summary>What a draft is about, to tell it from others.</summary>
    public static string WordsOf(Draft draft) => FormOf(draft) switch
    {
        { ResourceArn: { Length: > 0 } resource, BackupVaultName: { Length: > 0 } vault } => $"{resource} into {vault}",
        { ResourceArn: { Length: > 0 } resource } => resource,
        _ => "no resource chosen yet",
    };
}
