using System.Globalization;
using Microsoft.Data.Sqlite;

namespace BackupConsole.Emulator.Storage;

/// <summary>
/// Opens the file of the state. What cannot be a state of this emulator (corrupt, another program's, another version's) is set aside under a new name and a
/// clean state begins; nothing is ever deleted. What cannot be opened at all is an error: it may be a perfectly good state.
/// </summary>
internal static partial class StateFile
{
    private const int SqliteCorrupt = 11;
    private const int SqliteNotADatabase = 26;

    // What SQLite keeps beside a database belongs to it: without its write-ahead log the file set aside would lack the last writes.
    private static readonly string[] Companions = ["", "-wal", "-shm", "-journal"];

    /// <exception cref="StateFileException">The file or its folder cannot be read or written.</exception>
    public static Database Open(string file, TimeProvider time, ILogger logger)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            if (Flaw(file) is { } flaw)
            {
                var aside = SetAside(file, time);
                Log.SetAside(logger, file, flaw, aside);
            }

            return new Database(file);
        }
        catch (Exception exception) when (exception is SqliteException or IOException or UnauthorizedAccessException)
        {
            throw new StateFileException($"The state of the emulator cannot be opened: {file}: {exception.Message}", exception);
        }
    }

    /// <summary>Why a file cannot be a state of this emulator; null when it is one, or will become one.</summary>
    private static string? Flaw(string file)
    {
        if (!File.Exists(file))
        {
            return null;
        }

        try
        {
            // Reading only: another program's file must not be changed by looking at it.
            using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false, Mode = SqliteOpenMode.ReadOnly }.ToString());
            connection.Open();
            return FlawOf(connection);
        }
        catch (SqliteException exception) when (exception.SqliteErrorCode is SqliteCorrupt or SqliteNotADatabase)
        {
            return $"it is damaged or no database ({exception.Message.TrimEnd('.')})";
        }
    }

    private static string? FlawOf(SqliteConnection connection)
    {
        if (Scalar(connection, "SELECT count(*) FROM sqlite_schema") is 0L)
        {
            // A start that was cut off before anything was written.
            return null;
        }

        if (Scalar(connection, "PRAGMA application_id") is not (long)Schema.ApplicationId)
        {
            return "it belongs to another program, or to a version of the emulator that did not sign its files";
        }

        if (Scalar(connection, "PRAGMA user_version") is not long version || version != Schema.Version)
        {
            return "it was written by another version of the emulator, with another schema";
        }

        return Scalar(connection, "PRAGMA quick_check(1)") is "ok" ? null : "it is damaged (its integrity check fails)";
    }

    private static object? Scalar(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }

    private static string SetAside(string file, TimeProvider time)
    {
        var stamp = time.GetUtcNow().ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
        var aside = $"{file}.set-aside-{stamp}";
        for (var number = 2; File.Exists(aside); number++)
        {
            aside = string.Create(CultureInfo.InvariantCulture, $"{file}.set-aside-{stamp}-{number}");
        }

        foreach (var companion in Companions.Where(companion => File.Exists(file + companion)))
        {
            File.Move(file + companion, aside + companion);
        }

        return aside;
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "The state {File} was not used: {Flaw}. It was set aside as {Aside}; a new, clean state begins in {File}")]
        public static partial void SetAside(ILogger logger, string file, string flaw, string aside);
    }
}
