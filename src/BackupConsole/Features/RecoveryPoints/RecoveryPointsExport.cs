using System.Collections.Immutable;
using BackupConsole.Domain.Ports;
using BackupConsole.Domain.RecoveryPoints;
using BackupConsole.Monitoring;
using BackupConsole.Navigation;
using BackupConsole.Ui.Exports;

namespace BackupConsole.Features.RecoveryPoints;

/// <summary>The list of recovery points as a file, under AWS's names of their members.</summary>
internal sealed class RecoveryPointsExport(IRecoveryPointInventory inventory, IConnections connections, EstateFeed feed, TimeProvider time) : ListExport<KnownRecoveryPoint>
{
    public const string List = "recovery-points";

    private static readonly ImmutableArray<ExportColumn<KnownRecoveryPoint>> Columns =
    [
        new("RecoveryPointArn", known => known.Point.Arn),
        new("Connection", known => known.Connection.Value),
        new("BackupVaultName", known => known.Point.VaultName),
        new("Status", known => RecoveryPointFilter.KeyOf(known.Point.Status)),
        new("StatusMessage", known => known.Point.StatusMessage),
        new("ResourceName", known => known.Point.ResourceName),
        new("ResourceArn", known => known.Point.ResourceArn),
        new("ResourceType", known => known.Point.ResourceType),
        new("CreationDate", known => known.Point.CreatedAt),
        new("CompletionDate", known => known.Point.CompletedAt),
        new("MoveToColdStorageAt", known => known.Point.MovesToColdAt),
        new("DeleteAt", known => known.Point.DeletedAt),
        new("BackupSizeInBytes", known => known.Point.SizeInBytes),
        new("StorageClass", known => known.Point.StorageClass),
        new("EncryptionKeyArn", known => known.Point.EncryptionKeyArn),
        new("IamRoleArn", known => known.Point.IamRoleArn),
        new("BackupPlanId", known => known.Point.BackupPlanId),
        new("BackupPlanName", known => known.Point.BackupPlanName),
        new("BackupRuleName", known => known.Point.BackupRuleName),
    ];

    public override string Name => List;

    protected override ImmutableArray<ExportColumn<KnownRecoveryPoint>> ColumnsOf(IUrlQuery query) => Columns;

    protected override IAsyncEnumerable<ImmutableArray<KnownRecoveryPoint>> ReadAsync(IUrlQuery query, CancellationToken cancellationToken)
    {
        var scope = EstateScope.Of(query.Get(ConsoleUrls.ConnectionParameter), connections);
        return inventory.ReadAllAsync(RecoveryPointFilter.Of(query).ToQuery(scope, scope.Now(feed.Current, time.GetUtcNow())), cancellationToken);
    }
}
