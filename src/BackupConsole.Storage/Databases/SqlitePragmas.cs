using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace BackupConsole.Storage.Databases;

/// <summary>What SQLite forgets when a connection closes.</summary>
/// <remarks>
/// synchronous = FULL: an intent must be on the disk before AWS is called, and WAL with NORMAL may lose the last commits when the power fails.
/// It costs one flush per commit, and the monitor commits in batches.
/// mmap_size and cache_size: a scan of an index of a million jobs reads 100 MB, which the default cache of 2 MB fetches page by page.
/// </remarks>
internal sealed class SqlitePragmas : DbConnectionInterceptor
{
    private const string Sql = "PRAGMA busy_timeout = 5000; PRAGMA synchronous = FULL; PRAGMA cache_size = -16384; PRAGMA mmap_size = 1073741824;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Sql;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Sql;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
