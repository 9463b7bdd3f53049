using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BackupConsole.Storage.SavedViews;

internal sealed class SavedViewRowConfiguration : IEntityTypeConfiguration<SavedViewRow>
{
    public void Configure(EntityTypeBuilder<SavedViewRow> builder)
    {
        builder.ToTable("SavedViews");
        builder.HasKey(view => view.Id);
        builder.HasIndex(view => new { view.Owner, view.List, view.NormalizedName }).IsUnique();
        builder.HasIndex(view => new { view.List, view.IsShared });
    }
}
