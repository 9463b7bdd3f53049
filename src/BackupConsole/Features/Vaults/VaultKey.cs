using BackupConsole.Domain.Estate;

namespace BackupConsole.Features.Vaults;

/// <summary>Which vault: names are only unique within an account and Region.</summary>
public readonly record struct VaultKey(ConnectionId Connection, string Name);
