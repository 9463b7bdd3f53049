using BackupConsole.Domain.Vaults;
using BackupConsole.Monitoring;

namespace BackupConsole.Features.Vaults;

/// <summary>One row of the list.</summary>
public sealed record VaultRow(ConnectionSnapshot Estate, BackupVault Vault)
{
    public string Place => Estate.Connection.Name;
}
