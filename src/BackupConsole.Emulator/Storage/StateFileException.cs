namespace BackupConsole.Emulator.Storage;

/// <summary>The state cannot be read or written, for a reason outside of it: rights, a full disk, a folder in its place. The message is one line for an operator.</summary>
public sealed class StateFileException(string message, Exception innerException) : Exception(message, innerException);
