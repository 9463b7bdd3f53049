using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BackupConsole.Storage.Operations;

internal sealed class OperationItemRowConfiguration : IEntityTypeConfiguration<OperationItemRow>
{
    public void Configure(EntityTypeBuilder<OperationItemRow> builder)
    {
        builder.ToTable("OperationItems");
        builder.HasKey(item => new { item.OperationId, item.Number });
        builder.HasOne<OperationRow>().WithMany().HasForeignKey(item => item.OperationId).OnDelete(DeleteBehavior.Cascade);

        // What is next, and the filter of the operation's page.
        builder.HasIndex(item => new { item.OperationId, item.State, item.Number });
    }
}
