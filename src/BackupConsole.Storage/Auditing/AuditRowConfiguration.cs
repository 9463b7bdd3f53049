using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BackupConsole.Storage.Auditing;

internal sealed class AuditRowConfiguration : IEntityTypeConfiguration<AuditRow>
{
    public void Configure(EntityTypeBuilder<AuditRow> builder)
    {
        builder.ToTable("AuditRecords");
        builder.HasKey(record => record.Sequence);

        // This index is what makes an intent happen once, however many replicas are asked at the same time.
        builder.HasIndex(record => record.Intent).IsUnique();
        builder.HasIndex(record => new { record.At, record.Sequence });
        builder.HasIndex(record => new { record.UserName, record.At, record.Sequence });
        builder.HasIndex(record => new { record.State, record.At, record.Sequence });
    }
}
