using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BackupConsole.Storage.Drafts;

internal sealed class DraftRowConfiguration : IEntityTypeConfiguration<DraftRow>
{
    public void Configure(EntityTypeBuilder<DraftRow> builder)
    {
        builder.ToTable("Drafts");

        // The person is a part of the key, so that nobody can write over another's draft by its id.
        builder.HasKey(draft => new { draft.UserName, draft.Id });
        builder.HasIndex(draft => new { draft.UserName, draft.Kind, draft.SavedAt });
    }
}
