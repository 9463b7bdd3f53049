using BackupConsole.Emulator.Http;
using BackupConsole.Emulator.RecoveryPoints;
using BackupConsole.Emulator.Storage;
using Microsoft.Data.Sqlite;

namespace BackupConsole.Emulator.LegalHolds;

internal static class LegalHoldStore
{
    private const string Columns =
        "id, account, region, title, description, selection, created_at, active_at, cancel_description, canceling_at, canceled_at, retain_until";

    /// <summary>Whether a recovery point may not be deleted, by a person or by its lifecycle, because a hold is on it.</summary>
    public static bool Holds(Session session, RecoveryPointRecord point) => Holding(session, point.Account, point.Region)
        .Exists(hold => hold.Selection is null || hold.Selection.Covers(point));

    public static List<LegalHoldRecord> Holding(Session session, string account, string region) => session.Query(
        $"SELECT {Columns} FROM legal_holds WHERE account = @account AND region = @region AND canceling_at IS NULL",
        Read,
        ("@account", account),
        ("@region", region));

    public static LegalHoldRecord? Find(Session session, string account, string region, string id) => session.First(
        $"SELECT {Columns} FROM legal_holds WHERE id = @id AND account = @account AND region = @region",
        Read,
        ("@id", id),
        ("@account", account),
        ("@region", region));

    public static LegalHoldRecord? FindByToken(Session session, string account, string region, string token) => session.First(
        $"SELECT {Columns} FROM legal_holds WHERE account = @account AND region = @region AND token = @token",
        Read,
        ("@account", account),
        ("@region", region),
        ("@token", token));

    public static List<LegalHoldRecord> List(Session session, string account, string region, DateTimeOffset now, PageRequest page) => session.Query(
        $"""
        SELECT {Columns} FROM legal_holds
        WHERE account = @account AND region = @region AND (retain_until IS NULL OR retain_until > @now)
            AND created_at <= @created AND (created_at < @created OR id > @id)
        ORDER BY created_at DESC, id LIMIT @limit
        """,
        Read,
        ("@account", account),
        ("@region", region),
        ("@now", now),
        ("@created", page.AfterNumber(0)),
        ("@id", page.AfterText(1)),
        ("@limit", page.Limit + 1L));

    public static void Insert(Session session, LegalHoldRecord hold, string? token) => session.Execute(
        """
        INSERT INTO legal_holds (id, account, region, title, description, selection, token, created_at, active_at)
        VALUES (@id, @account, @region, @title, @description, @selection, @token, @created, @active)
        """,
        ("@id", hold.Id),
        ("@account", hold.Account),
        ("@region", hold.Region),
        ("@title", hold.Title),
        ("@description", hold.Description),
        ("@selection", ApiJson.Text(hold.Selection)),
        ("@token", token),
        ("@created", hold.CreatedAt),
        ("@active", hold.ActiveAt));

    public static void Cancel(Session session, LegalHoldRecord hold) => session.Execute(
        """
        UPDATE legal_holds SET cancel_description = @description, canceling_at = @canceling, canceled_at = @canceled, retain_until = @retain
        WHERE id = @id
        """,
        ("@description", hold.CancelDescription),
        ("@canceling", hold.CancelingAt),
        ("@canceled", hold.CanceledAt),
        ("@retain", hold.RetainUntil),
        ("@id", hold.Id));

    private static LegalHoldRecord Read(SqliteDataReader row) => new()
    {
        Id = row.GetString(0),
        Account = row.GetString(1),
        Region = row.GetString(2),
        Title = row.GetString(3),
        Description = row.GetString(4),
        Selection = ApiJson.Value<RecoveryPointSelection>(row.TextOrNull(5)),
        CreatedAt = row.Instant(6),
        ActiveAt = row.Instant(7),
        CancelDescription = row.TextOrNull(8),
        CancelingAt = row.InstantOrNull(9),
        CanceledAt = row.InstantOrNull(10),
        RetainUntil = row.InstantOrNull(11),
    };
}
