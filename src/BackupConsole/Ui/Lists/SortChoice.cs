namespace BackupConsole.Ui.Lists;

/// <summary>What a list is to be sorted by.</summary>
public sealed record SortChoice(string Column, bool IsDescending);
