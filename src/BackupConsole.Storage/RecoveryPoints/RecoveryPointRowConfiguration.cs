using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BackupConsole.Storage.RecoveryPoints;

internal sealed class RecoveryPointRowConfiguration : IEntityTypeConfiguration<RecoveryPointRow>
{
    public void Configure(EntityTypeBuilder<RecoveryPointRow> builder)
    {
        builder.ToTable("RecoveryPoints");
        builder.HasKey(point => point.Key);
        builder.HasIndex(point => new { point.ConnectionId, point.VaultName, point.Arn }).IsUnique();
        builder.Property(point => point.SearchText).HasComputedColumnSql(
            "lower(\"Arn\" || '\n' || coalesce(\"ResourceArn\", '') || '\n' || \"ResourceSortName\")",
            stored: true);

        // A vault's list. The newest first is what it opens with; status and type are its filters.
        builder.HasIndex(point => new { point.ConnectionId, point.VaultName, point.CreatedAt, point.Arn, point.Key, point.Status, point.ResourceType });
        builder.HasIndex(point => new { point.ConnectionId, point.VaultName, point.DeletedAt, point.Arn, point.Key });
        builder.HasIndex(point => new { point.ConnectionId, point.VaultName, point.ResourceSortName, point.Arn, point.Key });

        // The list over the whole estate.
        builder.HasIndex(point => new { point.CreatedAt, point.Arn, point.Key, point.ConnectionId, point.Status, point.ResourceType });
        builder.HasIndex(point => new { point.DeletedAt, point.Arn, point.Key, point.ConnectionId });
        builder.HasIndex(point => new { point.ResourceArn, point.CreatedAt });

        // What is nested in a composite; few recovery points are.
        builder.HasIndex(point => new { point.ParentRecoveryPointArn, point.CreatedAt }).HasFilter("\"ParentRecoveryPointArn\" IS NOT NULL");
    }
}
