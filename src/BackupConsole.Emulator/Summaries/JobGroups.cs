using BackupConsole.Emulator.Storage;

namespace BackupConsole.Emulator.Summaries;

/// <summary>Counts jobs by the day of their creation, as they are now. The states are those of <see cref="Jobs.JobView"/>, in SQL.</summary>
internal static class JobGroups
{
    private const long DayMilliseconds = 86_400_000;

    public static List<JobGroup> Of(Session session, string kind, string account, string region, DateTimeOffset from, DateTimeOffset until, DateTimeOffset now) =>
        session.Query(
            """
            SELECT created_at / @day_length AS day,
                CASE WHEN ended_at <= @now THEN outcome
                    WHEN aborting_at <= @now THEN 'ABORTING'
                    WHEN running_at <= @now THEN 'RUNNING'
                    WHEN pending_at <= @now AND kind <> 'copy' THEN 'PENDING'
                    ELSE 'CREATED' END AS state,
                resource_type,
                CASE WHEN ended_at <= @now THEN category ELSE '' END AS reason,
                COUNT(*)
            FROM jobs
            WHERE kind = @kind AND account = @account AND region = @region AND created_at >= @from AND created_at < @until
            GROUP BY day, state, resource_type, reason
            """,
            row => new JobGroup(row.GetInt64(0), row.GetString(1), row.GetString(2), row.GetString(3), row.GetInt64(4)),
            ("@day_length", DayMilliseconds),
            ("@now", now),
            ("@kind", kind),
            ("@account", account),
            ("@region", region),
            ("@from", from),
            ("@until", until));
}
