using BackupConsole.Emulator.Http;
using BackupConsole.Emulator.Storage;
using Microsoft.Data.Sqlite;

namespace BackupConsole.Emulator.Plans;

/// <summary>Every version of every plan; those of a deleted plan stay readable.</summary>
internal static class PlanVersionStore
{
    public static long Count(Session session, string planId) =>
        session.Count("SELECT COUNT(*) FROM plan_versions WHERE plan_id = @plan", ("@plan", planId));

    public static PlanVersion? Find(Session session, string planId, string version) => session.First(
        "SELECT number, version, document, created_at FROM plan_versions WHERE plan_id = @plan AND version = @version",
        Read,
        ("@plan", planId),
        ("@version", version));

    /// <summary>The newest first.</summary>
    public static List<PlanVersion> List(Session session, string planId, long before, int limit) => session.Query(
        "SELECT number, version, document, created_at FROM plan_versions WHERE plan_id = @plan AND number < @before ORDER BY number DESC LIMIT @limit",
        Read,
        ("@plan", planId),
        ("@before", before),
        ("@limit", (long)limit));

    public static void Add(Session session, string planId, string version, PlanDocument document, DateTimeOffset at) => session.Execute(
        """
        INSERT INTO plan_versions (plan_id, number, version, document, created_at)
        VALUES (@plan, (SELECT COALESCE(MAX(number), 0) + 1 FROM plan_versions WHERE plan_id = @plan), @version, @document, @at)
        """,
        ("@plan", planId),
        ("@version", version),
        ("@document", ApiJson.Text(document)),
        ("@at", at));

    private static PlanVersion Read(SqliteDataReader row) =>
        new(row.GetInt64(0), row.GetString(1), ApiJson.Value<PlanDocument>(row.GetString(2))!, row.Instant(3));
}
