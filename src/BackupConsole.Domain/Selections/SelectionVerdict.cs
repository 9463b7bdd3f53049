using BackupConsole.Domain.Resources;

namespace BackupConsole.Domain.Selections;

/// <summary>What a selection does with one resource.</summary>
/// <param name="Resource">The resource.</param>
/// <param name="Reason">Why.</param>
/// <param name="Words">The reason as a sentence that names the line of the selection, for example "Tag env is “test”, not “prod”."</param>
public sealed record SelectionVerdict(InventoryResource Resource, SelectionReason Reason, string Words)
{
    public bool IsSelected => Reason is SelectionReason.ChosenByArn or SelectionReason.ChosenByTag;
}
