namespace BackupConsole.Domain.Commands;

/// <summary>AWS's answer to CreateBackupSelection.</summary>
public sealed record CreatedBackupSelection(string SelectionId);
