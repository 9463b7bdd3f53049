using BackupConsole.Emulator.Http;
using BackupConsole.Emulator.Storage;
using BackupConsole.Emulator.Tags;
using Microsoft.Data.Sqlite;

namespace BackupConsole.Emulator.Plans;

internal static class PlanStore
{
    private const string PlanColumns = "id, account, region, version, document, creator_request_id, created_at, deleted_at, last_execution_at";
    private const string SelectionColumns = "id, plan_id, document, creator_request_id, created_at";

    public static PlanRecord? Find(Session session, string account, string region, string id) => session.First(
        $"SELECT {PlanColumns} FROM plans WHERE id = @id AND account = @account AND region = @region",
        ReadPlan,
        ("@id", id),
        ("@account", account),
        ("@region", region));

    public static List<PlanRecord> AllActive(Session session) =>
        session.Query($"SELECT {PlanColumns} FROM plans WHERE deleted_at IS NULL ORDER BY account, region, id", ReadPlan);

    public static List<PlanRecord> List(Session session, string account, string region, bool includeDeleted, PageRequest page) => session.Query(
        $"""
        SELECT {PlanColumns} FROM plans
        WHERE account = @account AND region = @region AND (@deleted OR deleted_at IS NULL)
            AND created_at <= @created AND (created_at < @created OR id > @id)
        ORDER BY created_at DESC, id LIMIT @limit
        """,
        ReadPlan,
        ("@account", account),
        ("@region", region),
        ("@deleted", includeDeleted),
        ("@created", page.AfterNumber(0)),
        ("@id", page.AfterText(1)),
        ("@limit", page.Limit + 1L));

    public static PlanRecord? FindByCreator(Session session, string account, string region, string creatorRequestId) => session.First(
        $"SELECT {PlanColumns} FROM plans WHERE account = @account AND region = @region AND creator_request_id = @creator AND deleted_at IS NULL",
        ReadPlan,
        ("@account", account),
        ("@region", region),
        ("@creator", creatorRequestId));

    public static List<PlanRecord> Active(Session session, string account, string region) => session.Query(
        $"SELECT {PlanColumns} FROM plans WHERE account = @account AND region = @region AND deleted_at IS NULL",
        ReadPlan,
        ("@account", account),
        ("@region", region));

    public static void Insert(Session session, PlanRecord plan)
    {
        session.Execute(
            """
            INSERT INTO plans (id, account, region, version, name, document, creator_request_id, created_at)
            VALUES (@id, @account, @region, @version, @name, @document, @creator, @created)
            """,
            ("@id", plan.Id),
            ("@account", plan.Account),
            ("@region", plan.Region),
            ("@version", plan.Version),
            ("@name", plan.Document.BackupPlanName),
            ("@document", ApiJson.Text(plan.Document)),
            ("@creator", plan.CreatorRequestId),
            ("@created", plan.CreatedAt));
        PlanVersionStore.Add(session, plan.Id, plan.Version, plan.Document, plan.CreatedAt);
    }

    /// <summary>Makes the plan's version and document the current ones, and a version of their own.</summary>
    public static void Update(Session session, PlanRecord plan, DateTimeOffset at)
    {
        session.Execute(
            "UPDATE plans SET version = @version, name = @name, document = @document WHERE id = @id",
            ("@version", plan.Version),
            ("@name", plan.Document.BackupPlanName),
            ("@document", ApiJson.Text(plan.Document)),
            ("@id", plan.Id));
        PlanVersionStore.Add(session, plan.Id, plan.Version, plan.Document, at);
    }

    public static void MarkDeleted(Session session, PlanRecord plan, DateTimeOffset at)
    {
        session.Execute("UPDATE plans SET deleted_at = @at WHERE id = @id", ("@at", at), ("@id", plan.Id));
        TagStore.RemoveAll(session, plan.Account, plan.Region, plan.Arn);
    }

    public static void Executed(Session session, string planId, DateTimeOffset at) =>
        session.Execute("UPDATE plans SET last_execution_at = @at WHERE id = @id", ("@at", at), ("@id", planId));

    public static SelectionRecord? FindSelection(Session session, string planId, string id) => session.First(
        $"SELECT {SelectionColumns} FROM selections WHERE plan_id = @plan AND id = @id", ReadSelection, ("@plan", planId), ("@id", id));

    public static List<SelectionRecord> Selections(Session session, string planId, string afterName = "", int limit = 1000) => session.Query(
        $"SELECT {SelectionColumns} FROM selections WHERE plan_id = @plan AND name > @after ORDER BY name LIMIT @limit",
        ReadSelection,
        ("@plan", planId),
        ("@after", afterName),
        ("@limit", (long)limit));

    public static void InsertSelection(Session session, PlanRecord plan, SelectionRecord selection) => session.Execute(
        """
        INSERT INTO selections (id, account, region, plan_id, name, document, creator_request_id, created_at)
        VALUES (@id, @account, @region, @plan, @name, @document, @creator, @created)
        """,
        ("@id", selection.Id),
        ("@account", plan.Account),
        ("@region", plan.Region),
        ("@plan", selection.PlanId),
        ("@name", selection.Document.SelectionName),
        ("@document", ApiJson.Text(selection.Document)),
        ("@creator", selection.CreatorRequestId),
        ("@created", selection.CreatedAt));

    public static void RemoveSelection(Session session, SelectionRecord selection) =>
        session.Execute("DELETE FROM selections WHERE id = @id", ("@id", selection.Id));

    private static PlanRecord ReadPlan(SqliteDataReader row) => new(
        row.GetString(0),
        row.GetString(1),
        row.GetString(2),
        row.GetString(3),
        ApiJson.Value<PlanDocument>(row.GetString(4))!,
        row.TextOrNull(5),
        row.Instant(6),
        row.InstantOrNull(7),
        row.InstantOrNull(8));

    private static SelectionRecord ReadSelection(SqliteDataReader row) => new(
        row.GetString(0), row.GetString(1), ApiJson.Value<SelectionDocument>(row.GetString(2))!, row.TextOrNull(3), row.Instant(4));
}
