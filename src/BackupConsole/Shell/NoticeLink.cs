namespace BackupConsole.Shell;

/// <summary>Where a notice leads.</summary>
public sealed record NoticeLink(string Text, string Href);
