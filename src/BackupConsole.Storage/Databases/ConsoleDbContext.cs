using BackupConsole.Storage.Auditing;
using BackupConsole.Storage.Drafts;
using BackupConsole.Storage.JobHistory;
using BackupConsole.Storage.Operations;
using BackupConsole.Storage.RecoveryPoints;
using BackupConsole.Storage.SavedViews;
using BackupConsole.Storage.Users;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace BackupConsole.Storage.Databases;

/// <summary>The one model. Each provider has a thin context of its own, because a migration belongs to a context type and a provider.</summary>
internal abstract class ConsoleDbContext(DbContextOptions options) : IdentityDbContext<ConsoleUser, IdentityRole, string>(options)
{
    public DbSet<JobRow> Jobs => Set<JobRow>();

    public DbSet<RecoveryPointRow> RecoveryPoints => Set<RecoveryPointRow>();

    public DbSet<AuditRow> AuditRecords => Set<AuditRow>();

    public DbSet<DraftRow> Drafts => Set<DraftRow>();

    public DbSet<SavedViewRow> SavedViews => Set<SavedViewRow>();

    public DbSet<DefaultViewRow> DefaultViews => Set<DefaultViewRow>();

    public DbSet<OperationRow> Operations => Set<OperationRow>();

    public DbSet<OperationItemRow> OperationItems => Set<OperationItemRow>();

    public DbSet<SignInLinkRow> SignInLinks => Set<SignInLinkRow>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcMicroseconds>();

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(ConsoleDbContext).Assembly);
    }
}
