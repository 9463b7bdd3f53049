namespace BackupConsole.Ui.Fields;

/// <summary>One choice.</summary>
public sealed record SelectOption(string Value, string Text);
