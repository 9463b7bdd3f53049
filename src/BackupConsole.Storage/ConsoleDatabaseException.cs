namespace BackupConsole.Storage;

/// <summary>The database cannot be used as it is. The message names it and says what to do; the console must not start.</summary>
public sealed class ConsoleDatabaseException(string message, Exception? innerException = null) : Exception(message, innerException);
