using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BackupConsole.Storage.SavedViews;

internal sealed class DefaultViewRowConfiguration : IEntityTypeConfiguration<DefaultViewRow>
{
    public void Configure(EntityTypeBuilder<DefaultViewRow> builder)
    {
        builder.ToTable("DefaultViews");
        builder.HasKey(chosen => new { chosen.UserName, chosen.List });
        builder.HasOne<SavedViewRow>().WithMany().HasForeignKey(chosen => chosen.ViewId).OnDelete(DeleteBehavior.Cascade);
    }
}
