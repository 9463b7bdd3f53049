using BackupConsole.Domain.Drafts;
using BackupConsole.Domain.Ports;
using BackupConsole.Drafts;
using BackupConsole.Security;

namespace BackupConsole.Features.PlanWizard;

/// <summary>The person's drafts of plans, new ones and edits.</summary>
internal sealed class PlanDrafts(IDrafts drafts, CurrentActor currentActor, TimeProvider time) : FormDrafts<PlanForm>(Kind, drafts, currentActor, time)
{
    public const string Kind = "backup-plan";

    /// <summary>What a draft is about, to tell it from others.</summary>
    public static string WordsOf(Draft draft) => FormOf(draft) switch
    {
        { Name: { Length: > 0 } name, Rules.Length: 1 } => $"{name}, 1 rule",
        { Name: { Length: > 0 } name } form => $"{name}, {form.Rules.Length} rules",
        _ => "no name yet",
    };
}
