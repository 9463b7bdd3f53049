using BackupConsole.Domain.Arns;
using BackupConsole.Domain.Drafts;
using BackupConsole.Domain.Ports;
using BackupConsole.Drafts;
using BackupConsole.Security;

namespace BackupConsole.Features.Restore;

/// <summary>The person's drafts of this wizard.</summary>
internal sealed class RestoreDrafts(IDrafts drafts, CurrentActor currentActor, TimeProvider time) : FormDrafts<RestoreForm>(Kind, drafts, currentActor, time)
{
    public const string Kind = "restore";

    /// <summary>What a draft is about, to tell it from others.</summary>
    public static string WordsOf(Draft draft) => FormOf(draft) switch
    {
        { RecoveryPointArn: { Length: > 0 } point } form => $"{form.ResourceType} from {(Arn.TryParse(point, out var arn) ? arn.ResourceId : point)}",
        _ => "no recovery point chosen yet",
    };
}
