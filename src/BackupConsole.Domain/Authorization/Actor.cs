namespace BackupConsole.Domain.Authorization;

/// <summary>Who acts.</summary>
/// <param name="UserName">The name in the audit log.</param>
/// <param name="Role">What they may do.</param>
public sealed record Actor(string UserName, ConsoleRole Role);
