using System.Collections.Immutable;
using BackupConsole.Domain.Ports;
using BackupConsole.Monitoring;
using BackupConsole.Navigation;
using BackupConsole.Ui.Exports;

namespace BackupConsole.Features.Vaults;

/// <summary>The list of vaults as a file, under the names of DescribeBackupVault.</summary>
internal sealed class VaultsExport(IConnections connections, EstateFeed feed) : ListExport<VaultRow>
{
    public const string List = "vaults";

    private static readonly ImmutableArray<ExportColumn<VaultRow>> Columns =
    [
        new("BackupVaultName", row => row.Vault.Name),
        new("Connection", row => row.Estate.Connection.Id.Value),
        new("AccountId", row => row.Estate.Connection.AccountId),
        new("Region", row => row.Estate.Connection.Region),
        new("BackupVaultArn", row => row.Vault.Arn),
        new("VaultType", row => row.Vault.VaultType),
        new("VaultState", row => row.Vault.VaultState),
        new("NumberOfRecoveryPoints", row => row.Vault.NumberOfRecoveryPoints),
        new("Locked", row => row.Vault.IsLocked),
        new("MinRetentionDays", row => row.Vault.MinRetentionDays),
        new("MaxRetentionDays", row => row.Vault.MaxRetentionDays),
        new("LockDate", row => row.Vault.LockDate),
        new("EncryptionKeyArn", row => row.Vault.EncryptionKeyArn),
        new("CreationDate", row => row.Vault.CreatedAt),
    ];

    public override string Name => List;

    protected override ImmutableArray<ExportColumn<VaultRow>> ColumnsOf(IUrlQuery query) => Columns;

    protected override IAsyncEnumerable<ImmutableArray<VaultRow>> ReadAsync(IUrlQuery query, CancellationToken cancellationToken)
    {
        var scope = EstateScope.Of(query.Get(ConsoleUrls.ConnectionParameter), connections);
        return new[] { VaultList.Of(query).Of(scope.In(feed.Current)) }.ToAsyncEnumerable();
    }
}
