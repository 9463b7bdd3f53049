using Microsoft.Data.Sqlite;

namespace BackupConsole.E2E.Infrastructure;

/// <summary>A look at the console's database while it runs; nothing is ever written.</summary>
internal static class ConsoleDatabase
{
    public static async Task<SqliteConnection> OpenAsync(ConsoleProcess console, CancellationToken cancellationToken)
    {
        var connection = new SqliteConnectionStringBuilder { DataSource = Path.Combine(console.DataFolder, "backupconsole.db"), Mode = SqliteOpenMode.ReadOnly, Pooling = false };
        var database = new SqliteConnection(connection.ToString());
        await database.OpenAsync(cancellationToken);
        return database;
    }
}
