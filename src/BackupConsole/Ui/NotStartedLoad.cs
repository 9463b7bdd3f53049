namespace BackupConsole.Ui;

/// <summary>Converts to a <see cref="Load{T}"/> of any type that has not been started.</summary>
public readonly record struct NotStartedLoad;
