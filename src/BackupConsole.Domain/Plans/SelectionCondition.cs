namespace BackupConsole.Domain.Plans;

/// <summary>A tag and what it is compared with.</summary>
/// <param name="Key">In <see cref="SelectionConditions"/> it begins with <c>aws:ResourceTag/</c>.</param>
/// <param name="Value">The value, or with Like a pattern with <c>*</c>.</param>
public sealed record SelectionCondition(string Key, string Value);
