using Npgsql;

namespace BackupConsole.Storage.Tests.Databases;

/// <summary>The server that <c>postgres.sh</c> started.</summary>
internal static class PostgreSqlServer
{
    private const string Variable = "BACKUPCONSOLE_TEST_POSTGRES";

    /// <summary>A missing server fails the test: a suite that skips half of itself in silence proves nothing. Who has none says <c>none</c> and sees the skips.</summary>
    public static string ConnectionString()
    {
        var value = Environment.GetEnvironmentVariable(Variable);
        Assert.SkipWhen(value == "none", $"{Variable} is none.");
        Assert.False(string.IsNullOrEmpty(value), $"Set {Variable} to what tests/BackupConsole.Storage.Tests/postgres.sh prints, or to none to skip the tests on PostgreSQL.");
        return value!;
    }

    public static async Task ExecuteAsync(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync(CancellationToken.None);
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(CancellationToken.None);
    }
}
