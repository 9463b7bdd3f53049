using System.Collections.Immutable;

namespace BackupConsole.Domain.Plans;

/// <summary>What became of one rule.</summary>
/// <param name="Before">Null for a rule that was added.</param>
/// <param name="After">Null for a rule that was removed.</param>
/// <param name="Fields">What differs in a rule that is in both; empty otherwise.</param>
public sealed record RuleDifference(BackupRule? Before, BackupRule? After, ImmutableArray<FieldChange> Fields)
{
    public string Name => (After ?? Before)?.Name ?? string.Empty;

    public ChangeKind Kind => (Before, After, Fields) switch
    {
        (null, _, _) => ChangeKind.Added,
        (_, null, _) => ChangeKind.Removed,
        (_, _, { IsEmpty: true }) => ChangeKind.Same,
        _ => ChangeKind.Changed,
    };
}
