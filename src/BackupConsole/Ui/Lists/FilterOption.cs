namespace BackupConsole.Ui.Lists;

/// <summary>One choice of a filter.</summary>
/// <param name="Value">What stands in the URL.</param>
/// <param name="Text">What a person reads.</param>
/// <param name="Count">How many rows have it; null says nothing.</param>
public sealed record FilterOption(string Value, string Text, long? Count = null);
