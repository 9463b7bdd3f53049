using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace BackupConsole.Storage.Databases;

/// <summary>The SQLite database in the data folder, looked at before it is trusted. A file that cannot be used is never replaced: it may be all that is left.</summary>
internal static class SqliteFile
{
    public const string FileName = "backupconsole.db";

    // "BkCs": SQLite's header has a place for the name of the program that a file belongs to (https://www.sqlite.org/fileformat.html#application_id).
    private const int ApplicationId = 0x426B4373;

    // Reading a file of this size takes about a second; a larger one would hold up every start.
    private const long LargestCheckedFile = 512L * 1024 * 1024;
    private const int SqliteNotADatabase = 26;
    private const int SqliteCorrupt = 11;

    public static string PathIn(string dataFolder) => Path.Combine(Path.GetFullPath(dataFolder), FileName);

    public static async Task MigrateAsync(string dataFolder, IDbContextFactory<ConsoleDbContext> contexts, CancellationToken cancellationToken)
    {
        var path = PathIn(dataFolder);
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);

            // One process at a time. EF Core's own lock is a row, which stays when a process is killed while it migrates and then stops every later start.
            await using var alone = new FileStream($"{path}.migrating", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
            await using var context = await contexts.CreateDbContextAsync(cancellationToken);
            await context.Database.OpenConnectionAsync(cancellationToken);
            await ClaimAsync(context, path, cancellationToken);
            await SchemaVersion.MigrateAsync(context, $"The database {path}", cancellationToken);
        }
        catch (SqliteException fault) when (fault.SqliteErrorCode is SqliteNotADatabase or SqliteCorrupt)
        {
            throw new ConsoleDatabaseException(Damaged(path, fault.Message), fault);
        }
        catch (Exception fault) when (fault is SqliteException or IOException or UnauthorizedAccessException)
        {
            throw new ConsoleDatabaseException(
                $"The database {path} cannot be opened: {fault.Message} Check that the folder exists on a disk with room, that this user may write to it, and that no other BackupConsole is starting on it.",
                fault);
        }
    }

    private static async Task ClaimAsync(ConsoleDbContext context, string path, CancellationToken cancellationToken)
    {
        if (await ScalarAsync(context, "PRAGMA application_id", cancellationToken) != ApplicationId)
        {
            if (await ScalarAsync(context, "SELECT count(*) FROM sqlite_master", cancellationToken) > 0)
            {
                throw new ConsoleDatabaseException(
                    $"The database {path} belongs to another program. Give BackupConsole a data folder of its own, or move the file away.");
            }

            await context.Database.ExecuteSqlRawAsync($"PRAGMA application_id = {ApplicationId}", cancellationToken);
        }

        await CheckAsync(context, path, cancellationToken);
        await context.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", cancellationToken);
        if (await ScalarAsync(context, "SELECT count(*) FROM sqlite_master WHERE name = '__EFMigrationsLock'", cancellationToken) > 0)
        {
            await context.Database.ExecuteSqlRawAsync("DELETE FROM \"__EFMigrationsLock\"", cancellationToken);
        }
    }

    /// <summary>A damaged page shows only when it is read, which may be weeks later, after the last good backup has gone.</summary>
    private static async Task CheckAsync(ConsoleDbContext context, string path, CancellationToken cancellationToken)
    {
        if (new FileInfo(path).Length > LargestCheckedFile)
        {
            return;
        }

        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = "PRAGMA quick_check(1)";
        if (await command.ExecuteScalarAsync(cancellationToken) is string finding && finding != "ok")
        {
            throw new ConsoleDatabaseException(Damaged(path, finding));
        }
    }

    private static string Damaged(string path, string finding) =>
        $"The database {path} is damaged or is no SQLite database ({finding}). Restore it from a backup together with its -wal file, or move it away to start with an empty history.";

    private static async Task<long> ScalarAsync(ConsoleDbContext context, string sql, CancellationToken cancellationToken)
    {
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        return Convert.ToInt64(await command.ExecuteScalarAsync(cancellationToken), CultureInfo.InvariantCulture);
    }
}
