namespace BackupConsole.Hosting;

/// <summary>The console cannot start, for a reason that whoever runs it can mend; the message names the setting.</summary>
internal sealed class ConsoleStartException(string message) : Exception(message);
