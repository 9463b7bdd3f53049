using BackupConsole.Domain.Drafts;
using BackupConsole.Domain.Ports;
using BackupConsole.Drafts;
using BackupConsole.Security;

namespace BackupConsole.Features.Selections;

/// <summary>The person's drafts of selections, of every plan.</summary>
internal sealed class SelectionDrafts(IDrafts drafts, CurrentActor currentActor, TimeProvider time) : FormDrafts<SelectionForm>("backup-selection", drafts, currentActor, time)
{
    /// <summary>What a draft is about, to tell it from others.</summary>
    public static string WordsOf(Draft draft) => FormOf(draft) switch
    {
        { ReplacedName: { Length: > 0 } replaced } => $"an edit of {replaced}",
        { Name: { Length: > 0 } name } => name,
        _ => "without a name yet",
    };
}
