using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BackupConsole.Storage.JobHistory;

internal sealed class JobRowConfiguration : IEntityTypeConfiguration<JobRow>
{
    public void Configure(EntityTypeBuilder<JobRow> builder)
    {
        builder.ToTable("Jobs");
        builder.HasKey(job => job.Key);
        builder.HasIndex(job => new { job.ConnectionId, job.Kind, job.JobId }).IsUnique();

        // Derived by the database, because an update may keep a part of the row that was there. The lines keep a text from matching across two parts.
        builder.Property(job => job.SearchText).HasComputedColumnSql(
            "lower(\"JobId\" || '\n' || coalesce(\"ResourceArn\", '') || '\n' || \"ResourceSortName\")",
            stored: true);

        // Every list names a kind, sorts by one of these and breaks ties by the job id. The two that hold the everyday filters as well
        // answer a filtered page, its total and the counts of a span without reading a single row of the table.
        builder.HasIndex(job => new { job.Kind, job.CreatedAt, job.JobId, job.Key, job.ConnectionId, job.State, job.MessageCategory });
        builder.HasIndex(job => new { job.Kind, job.ConnectionId, job.CreatedAt, job.JobId, job.Key, job.State, job.MessageCategory });
        builder.HasIndex(job => new { job.Kind, job.CompletedAt, job.JobId, job.Key });
        builder.HasIndex(job => new { job.Kind, job.State, job.JobId, job.Key });
        builder.HasIndex(job => new { job.Kind, job.ResourceType, job.JobId, job.Key });
        builder.HasIndex(job => new { job.Kind, job.ResourceSortName, job.JobId, job.Key });
        builder.HasIndex(job => new { job.Kind, job.VaultName, job.JobId, job.Key });
        builder.HasIndex(job => new { job.Kind, job.SizeInBytes, job.JobId, job.Key });

        // A resource's own page, in its order too: otherwise SQLite prefers to walk through all jobs of the kind. What is open, and the newest that has ended, of a connection.
        builder.HasIndex(job => new { job.ResourceArn, job.Kind, job.CreatedAt, job.JobId, job.Key });
        builder.HasIndex(job => new { job.ConnectionId, job.State });
        builder.HasIndex(job => new { job.ConnectionId, job.Kind, job.CompletedAt });
    }
}
