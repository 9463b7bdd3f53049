using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Data.Sqlite;

namespace BackupConsole.Emulator.Storage;

/// <summary>
/// The emulator's state in one SQLite file: one writer at a time, any number of readers. A write is on the disk before
/// <see cref="Write{T}"/> returns (WAL with synchronous=FULL), so an answer never promises what a crash could take back.
/// </summary>
internal sealed class Database : IDisposable
{
    // Each has a cache of its own, so the many that a burst of requests opens are not kept.
    private const int MostIdleReaders = 8;
    private readonly string _connectionString;
    private readonly Session _writer;
    private readonly Lock _writing = new();
    private readonly ConcurrentBag<Session> _readers = [];
    private int _idleReaders;

    public Database(string file)
    {
        _connectionString = new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString();
        _writer = Open();
        try
        {
            SetUp(_writer.Connection);
        }
        catch
        {
            _writer.Dispose();
            throw;
        }
    }

    public T Read<T>(Func<Session, T> read)
    {
        if (_readers.TryTake(out var session))
        {
            Interlocked.Decrement(ref _idleReaders);
        }
        else
        {
            session = Open();
        }

        try
        {
            return read(session);
        }
        finally
        {
            Return(session);
        }
    }

    public T Write<T>(Func<Session, T> write)
    {
        lock (_writing)
        {
            using var transaction = _writer.Connection.BeginTransaction();
            _writer.Transaction = transaction;
            try
            {
                var result = write(_writer);
                transaction.Commit();
                return result;
            }
            finally
            {
                _writer.Transaction = null;
            }
        }
    }

    public void Write(Action<Session> write) => Write(session =>
    {
        write(session);
        return true;
    });

    public void Dispose()
    {
        while (_readers.TryTake(out var reader))
        {
            reader.Dispose();
        }

        lock (_writing)
        {
            _writer.Dispose();
        }
    }

    private void Return(Session reader)
    {
        if (Interlocked.Increment(ref _idleReaders) <= MostIdleReaders)
        {
            _readers.Add(reader);
            return;
        }

        Interlocked.Decrement(ref _idleReaders);
        reader.Dispose();
    }

    // In one transaction: a file has its whole schema and its version, or nothing.
    private static void SetUp(SqliteConnection connection)
    {
        using var setup = connection.CreateCommand();
        setup.CommandText = string.Create(
            CultureInfo.InvariantCulture,
            $"PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; BEGIN; {Schema.Sql} PRAGMA application_id={Schema.ApplicationId}; PRAGMA user_version={Schema.Version}; COMMIT;");
        setup.ExecuteNonQuery();
    }

    private Session Open()
    {
        var connection = new SqliteConnection(_connectionString);
        connection.Open();
        using var pragma = connection.CreateCommand();
        pragma.CommandText = "PRAGMA busy_timeout=10000; PRAGMA temp_store=MEMORY; PRAGMA cache_size=-64000;";
        pragma.ExecuteNonQuery();
        return new Session(connection);
    }
}
