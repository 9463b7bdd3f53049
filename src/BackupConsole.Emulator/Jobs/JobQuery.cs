using System.Globalization;
using BackupConsole.Emulator.Http;
using BackupConsole.Emulator.Storage;

namespace BackupConsole.Emulator.Jobs;

/// <summary>
/// The filters of the three List…Jobs operations, as one statement. A job's state is not stored, so a filter by state is one by the
/// instants of its timeline.
/// </summary>
internal static class JobQuery
{
    private static readonly TimeSpan Listed = TimeSpan.FromDays(30);

    public static string[] Cursor(JobRecord job) => [$"{job.CreatedAt.ToUnixTimeMilliseconds()}", $"{job.Seq}"];

    /// <summary>The restores of one resource.</summary>
    public static List<JobRecord> RestoresOf(Session session, ApiCall call, string resourceArn, PageRequest page)
    {
        var state = call.Query("status") is { } status ? StateCondition(JobKind.Restore, status) : "@state IS NULL AND @now IS NOT NULL";
        return session.Query(
            $"""
            SELECT {JobRow.Columns} FROM jobs
            WHERE kind = @kind AND account = @account AND region = @region AND created_at >= @oldest AND created_at <= @cursor
                AND (created_at < @cursor OR seq < @seq) AND resource_arn = @arn AND {state}
                AND (@before IS NULL OR point_created_at < @before) AND (@after IS NULL OR point_created_at > @after)
            ORDER BY created_at DESC, seq DESC LIMIT @limit
            """,
            JobRow.Read,
            ("@kind", JobKind.Restore),
            ("@account", call.Account),
            ("@region", call.Region),
            ("@oldest", call.Now - Listed),
            ("@cursor", page.AfterNumber(0)),
            ("@seq", page.AfterNumber(1)),
            ("@arn", resourceArn),
            ("@state", call.Query("status")),
            ("@now", call.Now),
            ("@before", call.QueryInstant("recoveryPointCreationDateBefore")),
            ("@after", call.QueryInstant("recoveryPointCreationDateAfter")),
            ("@limit", page.Limit + 1L));
    }

    public static List<JobRecord> Run(Session session, ApiCall call, string kind, PageRequest page)
    {
        var where = new List<string>
        {
            "kind = @kind", "account = @account", "region = @region", "created_at >= @oldest",
            "created_at <= @cursor", "(created_at < @cursor OR seq < @seq)",
        };
        var arguments = new List<(string, object?)>
        {
            ("@kind", kind), ("@account", call.Account), ("@region", call.Region), ("@oldest", call.Now - Listed),
            ("@cursor", page.AfterNumber(0)), ("@seq", page.AfterNumber(1)), ("@limit", page.Limit + 1L), ("@now", call.Now),
        };

        AddText("resource_arn = ", call.Query("resourceArn"));
        AddText("resource_type = ", call.Query("resourceType"));
        AddInstant("created_at < ", call.QueryInstant("createdBefore"));
        AddInstant("created_at > ", call.QueryInstant("createdAfter"));
        AddEnd("ended_at < ", call.QueryInstant("completeBefore"));
        AddEnd("ended_at > ", call.QueryInstant("completeAfter"));
        switch (kind)
        {
            case JobKind.Backup:
                AddText("vault = ", call.Query("backupVaultName"));
                break;
            case JobKind.Copy:
                AddText("vault_arn = ", call.Query("destinationVaultArn"));
                AddText("source_recovery_point_arn = ", call.Query("sourceRecoveryPointArn"));
                break;
            default:
                break;
        }

        if (call.Query("messageCategory") is { } category && kind != JobKind.Restore)
        {
            where.Add("ended_at <= @now");
            AddText("category = ", category);
        }

        if (call.Query(kind == JobKind.Restore ? "status" : "state") is { } state)
        {
            where.Add(StateCondition(kind, state));
            arguments.Add(("@state", state));
        }

        AddText("parent_job_id = ", call.Query("parentJobId"));

        // There is no restore testing here yet, and an account that is not the caller's has no jobs to show.
        var isEmpty = (kind == JobKind.Restore && call.Query("restoreTestingPlanArn") is not null)
            || (call.Query("accountId") is { } account && account != "*" && account != call.Account);
        return isEmpty
            ? []
            : session.Query(
                $"SELECT {JobRow.Columns} FROM jobs WHERE {string.Join(" AND ", where)} ORDER BY created_at DESC, seq DESC LIMIT @limit",
                JobRow.Read,
                [.. arguments]);

        void AddText(string condition, string? value)
        {
            if (value is not null)
            {
                Add(condition, value);
            }
        }

        void AddInstant(string condition, long? instant)
        {
            if (instant is not null)
            {
                Add(condition, instant);
            }
        }

        void AddEnd(string condition, long? instant)
        {
            AddInstant(condition, instant);
            if (instant is not null && !where.Contains("ended_at <= @now"))
            {
                where.Add("ended_at <= @now");
            }
        }

        void Add(string condition, object value)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"@p{arguments.Count}");
            where.Add(condition + name);
            arguments.Add((name, value));
        }
    }

    private static string StateCondition(string kind, string state)
    {
        const string Open = "@state = @state AND ended_at > @now";
        const string NotAborting = "(aborting_at IS NULL OR aborting_at > @now)";
        return state switch
        {
            "CREATED" when kind == JobKind.Copy => $"{Open} AND running_at > @now",
            "CREATED" => $"{Open} AND {NotAborting} AND pending_at > @now AND running_at > @now",
            "PENDING" when kind == JobKind.Restore => $"{Open} AND {NotAborting} AND running_at > @now",
            "PENDING" => $"{Open} AND {NotAborting} AND pending_at <= @now AND running_at > @now",
            "RUNNING" => $"{Open} AND {NotAborting} AND running_at <= @now",
            "ABORTING" => $"{Open} AND aborting_at <= @now",
            _ => "outcome = @state AND ended_at <= @now",
        };
    }
}
