namespace BackupConsole.Ui;

/// <summary>One step on the way back up.</summary>
public sealed record Breadcrumb(string Text, string Href);
