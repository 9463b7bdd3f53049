using BackupConsole.Domain.Commands;

namespace BackupConsole.Domain.Operations;

/// <summary>One item of bulk work that somebody asks for.</summary>
/// <param name="Name">What it is about, for a person.</param>
/// <param name="Command">What is to be sent.</param>
/// <param name="Exclusion">Why it is left out; null when it is sent.</param>
public sealed record NewOperationItem(string Name, BackupCommand Command, string? Exclusion = null);
