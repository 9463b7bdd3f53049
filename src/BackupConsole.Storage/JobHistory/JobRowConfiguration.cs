using BackupConsole.Domain.Jobs;
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

        // Every list names a kind, and the newest comes first among equals. An index that a filter or an order begins with also holds what it is combined with
        // every day, so that a page is found and its total counted without reading a row of the table: the benchmark "lists" says what that is worth.
        builder.HasIndex(job => new { job.Kind, job.CreatedAt, job.Key, job.ConnectionId, job.State, job.MessageCategory, job.ResourceType, job.VaultName });
        builder.HasIndex(job => new { job.Kind, job.ConnectionId, job.CreatedAt, job.Key, job.State, job.MessageCategory });
        builder.HasIndex(job => new { job.Kind, job.State, job.CreatedAt, job.Key, job.ConnectionId, job.MessageCategory, job.ResourceType, job.VaultName });
        builder.HasIndex(job => new { job.Kind, job.ResourceType, job.CreatedAt, job.Key, job.ConnectionId, job.State, job.MessageCategory, job.VaultName });
        builder.HasIndex(job => new { job.Kind, job.VaultName, job.CreatedAt, job.Key, job.ConnectionId, job.State, job.MessageCategory, job.ResourceType });
        builder.HasIndex(job => new { job.Kind, job.VaultName, job.ConnectionId, job.CreatedAt, job.Key, job.State });
        builder.HasIndex(job => new { job.Kind, job.BackupPlanId, job.CreatedAt, job.Key, job.ConnectionId, job.State, job.MessageCategory });
        builder.HasIndex(job => new { job.Kind, job.MessageCategory, job.CreatedAt, job.Key, job.ConnectionId, job.State });

        // Exactly what JobFilters asks for where only these are wanted: the databases take it for no other wording, and SQLite only if it need not read the rows.
        builder.HasIndex(job => new { job.Kind, job.State, job.CreatedAt, job.Key, job.ConnectionId, job.MessageCategory }, "IX_Jobs_WithIssues")
            .HasFilter($"\"State\" = {(int)JobState.Completed} AND \"MessageCategory\" IS NOT NULL AND \"MessageCategory\" <> '' AND \"MessageCategory\" <> 'SUCCESS'");

        builder.HasIndex(job => new { job.Kind, job.CompletedAt, job.CreatedAt, job.Key, job.ConnectionId });
        builder.HasIndex(job => new { job.Kind, job.ResourceSortName, job.CreatedAt, job.Key, job.ConnectionId });
        builder.HasIndex(job => new { job.Kind, job.SizeInBytes, job.CreatedAt, job.Key, job.ConnectionId });
        builder.HasIndex(job => new { job.ResourceArn, job.Kind, job.CreatedAt, job.Key, job.ConnectionId });

        // What is open, and the newest that has ended, of a connection.
        builder.HasIndex(job => new { job.ConnectionId, job.State });
        builder.HasIndex(job => new { job.ConnectionId, job.Kind, job.CompletedAt });
    }
}
