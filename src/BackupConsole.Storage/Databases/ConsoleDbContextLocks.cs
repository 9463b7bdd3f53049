using Microsoft.EntityFrameworkCore;

namespace BackupConsole.Storage.Databases;

/// <summary>Work that must not run twice at the same time.</summary>
internal static class ConsoleDbContextLocks
{
    /// <summary>Waits until no other transaction holds this name, and holds it until the current one ends. SQLite's write transaction excludes all others anyway.</summary>
    public static async Task LockAsync(this ConsoleDbContext context, string name, CancellationToken cancellationToken)
    {
        if (context.Database.IsNpgsql())
        {
            await context.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock(hashtextextended({name}, 0))", cancellationToken);
        }
    }
}
