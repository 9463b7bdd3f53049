namespace BackupConsole.Features.OnDemandBackup;

/// <summary>What somebody should know before sending, although AWS would take it.</summary>
/// <param name="Field">One of <see cref="OnDemandBackupFields"/>.</param>
/// <param name="Text">A sentence or two.</param>
public sealed record FieldWarning(string Field, string Text);
