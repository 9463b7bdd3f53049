using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BackupConsole.Storage.RecoveryPoints;

internal sealed class RecoveryPointRowConfiguration : IEntityTypeConfiguration<RecoveryPointRow>
{
    public void Configure(EntityTypeBuilder<RecoveryPointRow> builder)
    {
        builder.ToTable("RecoveryPoints");
        builder.HasKey(point => point.Key);
        builder.HasIndex(point => new { point.VaultName, point.ConnectionId, point.Arn }).IsUnique();
        builder.Property(point => point.SearchText).HasComputedColumnSql(
            "lower(\"Arn\" || '\n' || coalesce(\"ResourceArn\", '') || '\n' || \"ResourceSortName\")",
            stored: true);

        // A vault's list and the list over the whole estate: each order, and with it what it is filtered by every day, as for jobs.
        // A vault's begin with its name, which the whole estate's list does not give: SQLite would rather search by the connections than walk in the list's order.
        builder.HasIndex(point => new { point.VaultName, point.ConnectionId, point.CreatedAt, point.Key, point.Status, point.ResourceType, point.StorageClass, point.MovesToColdAt });
        builder.HasIndex(point => new { point.VaultName, point.ConnectionId, point.DeletedAt, point.CreatedAt, point.Key });
        builder.HasIndex(point => new { point.VaultName, point.ConnectionId, point.ResourceSortName, point.CreatedAt, point.Key });
        builder.HasIndex(point => new { point.VaultName, point.ConnectionId, point.ResourceType, point.CreatedAt, point.Key, point.Status });
        builder.HasIndex(point => new { point.VaultName, point.ConnectionId, point.Status, point.CreatedAt, point.Key, point.ResourceType });
        builder.HasIndex(point => new { point.VaultName, point.ConnectionId, point.SizeInBytes, point.CreatedAt, point.Key });
        builder.HasIndex(point => new { point.CreatedAt, point.Key, point.ConnectionId, point.VaultName, point.Status, point.ResourceType, point.StorageClass, point.MovesToColdAt, point.DeletedAt });
        builder.HasIndex(point => new { point.DeletedAt, point.CreatedAt, point.Key, point.ConnectionId });
        builder.HasIndex(point => new { point.ResourceSortName, point.CreatedAt, point.Key, point.ConnectionId });
        builder.HasIndex(point => new { point.ResourceType, point.CreatedAt, point.Key, point.ConnectionId, point.VaultName, point.Status });
        builder.HasIndex(point => new { point.Status, point.CreatedAt, point.Key, point.ConnectionId, point.VaultName, point.ResourceType });
        builder.HasIndex(point => new { point.SizeInBytes, point.CreatedAt, point.Key, point.ConnectionId });
        builder.HasIndex(point => new { point.BackupPlanId, point.CreatedAt, point.Key, point.ConnectionId, point.VaultName, point.Status });
        builder.HasIndex(point => new { point.ResourceArn, point.VaultName, point.ConnectionId, point.CreatedAt, point.Key });

        // What is nested in a composite; few recovery points are.
        builder.HasIndex(point => new { point.ParentRecoveryPointArn, point.CreatedAt }).HasFilter("\"ParentRecoveryPointArn\" IS NOT NULL");
    }
}
