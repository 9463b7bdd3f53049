using System.Data.Common;
using BackupConsole.Domain.Errors;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace BackupConsole.Storage.Databases;

/// <summary>What a fault of the database means to whoever waits for it.</summary>
internal static class StorageFaults
{
    // https://www.sqlite.org/rescode.html
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int IoError = 10;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;

    /// <returns>Null for what is a bug and not a fault of the database: it stays the exception that it is.</returns>
    public static BackupError? Explain(Exception fault) => fault switch
    {
        SqliteException sqlite => ExplainSqlite(sqlite),
        DbUpdateException { InnerException: { } inner } => Explain(inner),
        RetryLimitExceededException { InnerException: { } inner } => Explain(inner),
        DbException { IsTransient: true } or DbException { InnerException: IOException or TimeoutException or System.Net.Sockets.SocketException } =>
            Unavailable("The console's database does not answer."),
        DbException { SqlState: "53100" } => Unavailable("The disk of the console's database is full."),
        DbException { SqlState: ['2', '8', ..] } => Unavailable("The console's database refuses the console's password."),
        TimeoutException => Unavailable("The console's database does not answer."),
        _ => null,
    };

    private static BackupError? ExplainSqlite(SqliteException fault) => fault.SqliteErrorCode switch
    {
        Busy or Locked => Unavailable("The console's database is held by another program."),
        ReadOnly => Unavailable("The console may not write to its database."),
        IoError or CannotOpen => Unavailable("The console's database cannot be read or written: its disk or folder fails."),
        Corrupt or NotADatabase => Unavailable("The console's database is damaged."),
        Full => Unavailable("The disk of the console's database is full."),
        _ => null,
    };

    private static BackupError Unavailable(string sentence) => new(BackupErrorKind.Unreachable, sentence);
}
