using BackupConsole.Emulator.Engine;
using BackupConsole.Emulator.Resources;
using BackupConsole.Emulator.Storage;

namespace BackupConsole.Emulator.Jobs;

/// <summary>What the engine and the operations do to single jobs; lists are <see cref="JobQuery"/>'s.</summary>
internal static class JobStore
{
    public static JobRecord? Find(Session session, string kind, string account, string region, string id) => session.First(
        $"SELECT {JobRow.Columns} FROM jobs WHERE id = @id AND kind = @kind AND account = @account AND region = @region",
        JobRow.Read,
        ("@id", id),
        ("@kind", kind),
        ("@account", account),
        ("@region", region));

    public static DueJob? NextDue(Session session, DateTimeOffset until) => session.First(
        "SELECT seq, id, stage, due_at FROM jobs WHERE due_at <= @until ORDER BY due_at, seq LIMIT 1",
        row => new DueJob(row.GetInt64(0), row.GetString(1), (JobStage)row.GetInt64(2), row.Instant(3)),
        ("@until", until));

    public static JobRecord Get(Session session, long seq) =>
        session.First($"SELECT {JobRow.Columns} FROM jobs WHERE seq = @seq", JobRow.Read, ("@seq", seq))
            ?? throw new InvalidOperationException($"The job {seq} is due but not stored.");

    public static List<JobRecord> Children(Session session, string parentJobId) => session.Query(
        $"SELECT {JobRow.Columns} FROM jobs WHERE parent_job_id = @parent ORDER BY seq", JobRow.Read, ("@parent", parentJobId));

    /// <summary>When the last of the resource's open backups and copies is over; the beginning of time if there is none.</summary>
    public static DateTimeOffset FreeAt(Session session, string account, string region, string resourceArn, DateTimeOffset now, long exceptSeq = 0)
    {
        var last = session.Count(
            """
            SELECT MAX(ended_at) FROM jobs
            WHERE account = @account AND region = @region AND resource_arn = @arn AND ended_at > @now AND running_at < @never AND kind <> 'restore'
                AND (@except = 0 OR seq < @except)
            """,
            ("@account", account),
            ("@region", region),
            ("@arn", resourceArn),
            ("@now", now),
            ("@never", JobRecord.Never),
            ("@except", exceptSeq));
        return DateTimeOffset.FromUnixTimeMilliseconds(last);
    }

    /// <summary>When fewer than <paramref name="many"/> of the copies that take a place are still open; the beginning of time if that is now.</summary>
    /// <param name="vaults">The ARN of the vault that they go to, or a pattern of ARNs.</param>
    public static DateTimeOffset CopyEnd(Session session, CopyOrder order, string vaults, int many)
    {
        var end = session.Query(
            $"""
            SELECT ended_at FROM jobs
            WHERE kind = 'copy' AND account = @account AND region = @region AND ended_at > @now AND vault_arn GLOB @vaults
                AND parent_job_id IS NULL AND resource_type IN ({SupportedResourceTypes.FullyManagedList})
            ORDER BY ended_at DESC LIMIT 1 OFFSET @before
            """,
            row => row.Instant(0),
            ("@account", order.Account),
            ("@region", order.Region),
            ("@now", order.CreatedAt),
            ("@vaults", vaults),
            ("@before", (long)many - 1));
        return end is [var instant] ? instant : DateTimeOffset.MinValue;
    }

    /// <summary>The resource's backups that wait behind another one.</summary>
    public static List<JobRecord> WaitingBackups(Session session, string account, string region, string resourceArn, DateTimeOffset now, long afterSeq) =>
        session.Query(
            $"""
            SELECT {JobRow.Columns} FROM jobs
            WHERE account = @account AND region = @region AND resource_arn = @arn AND ended_at > @now AND kind = 'backup' AND stage = 0
                AND aborting_at IS NULL AND pending_at > @now AND seq > @after AND is_parent = 0
            ORDER BY seq
            """,
            JobRow.Read,
            ("@account", account),
            ("@region", region),
            ("@arn", resourceArn),
            ("@now", now),
            ("@after", afterSeq));

    /// <summary>Stores what can change in a job's life: its timeline, its end and how far its effects are carried.</summary>
    public static void Update(Session session, JobRecord job) => session.Execute(
        """
        UPDATE jobs SET pending_at = @pending, running_at = @running, ended_at = @ended, aborting_at = @aborting, outcome = @outcome,
            message = @message, category = @category, reached = @reached, bytes = @bytes, stage = @stage, due_at = @due
        WHERE seq = @seq
        """,
        ("@pending", job.Timeline.PendingAt),
        ("@running", job.Timeline.RunningAt),
        ("@ended", job.Timeline.EndedAt),
        ("@aborting", job.AbortingAt),
        ("@outcome", job.Outcome),
        ("@message", job.Message),
        ("@category", job.Category),
        ("@reached", job.Reached),
        ("@bytes", job.Bytes),
        ("@stage", (long)job.Stage),
        ("@due", JobRow.DueAt(job)),
        ("@seq", job.Seq));

    public static void Advance(Session session, JobRecord job, JobStage stage) => session.Execute(
        "UPDATE jobs SET stage = @stage, due_at = @due WHERE seq = @seq",
        ("@stage", (long)stage),
        ("@due", JobRow.DueAt(job with { Stage = stage })),
        ("@seq", job.Seq));

    /// <summary>AWS Backup lists 30 days of jobs, and so nothing older is kept.</summary>
    /// <remarks>Jobs are numbered in the order of their creation, so looking for the first younger one reads no more than what is removed.</remarks>
    public static void RemoveCreatedBefore(Session session, DateTimeOffset instant)
    {
        var first = session.Count("SELECT seq FROM jobs WHERE created_at >= @instant ORDER BY seq LIMIT 1", ("@instant", instant));
        session.Execute(
            "DELETE FROM jobs WHERE (@first = 0 OR seq < @first) AND created_at < @instant AND due_at IS NULL", ("@first", first), ("@instant", instant));
    }
}
