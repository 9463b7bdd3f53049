using BackupConsole.Domain.Plans;

namespace BackupConsole.Domain.Selections;

/// <summary>A selection that chooses a resource.</summary>
/// <param name="Plan">Its plan.</param>
/// <param name="Selection">The selection.</param>
/// <param name="Words">Why, as <see cref="SelectionVerdict.Words"/> says it.</param>
public sealed record CoveringSelection(BackupPlan Plan, BackupSelection Selection, string Words);
