using BackupConsole.Domain.Schedules;
using BackupConsole.Emulator.Engine;
using BackupConsole.Emulator.LegalHolds;
using BackupConsole.Emulator.Resources;
using BackupConsole.Emulator.Storage;

namespace BackupConsole.Emulator.RecoveryPoints;

/// <summary>Moves recovery points to cold storage and deletes them when their time has come.</summary>
internal static class RecoveryPointLifecycle
{
    private const string CannotDelete =
        "AWS Backup could not delete the recovery point: it is in use. It keeps being stored, and charged, until it is deleted by hand.";

    private const string NotAllowed =
        "AWS Backup could not delete the recovery point: its IAM role is not allowed to. It keeps being stored, and charged, until it is deleted by hand.";

    private static readonly TimeSpan HeldPointsAreSeenAgain = TimeSpan.FromDays(1);

    public static (DateTimeOffset? ColdAt, DateTimeOffset? DeleteAt) Dates(Lifecycle? lifecycle, DateTimeOffset createdAt)
    {
        // -1 is AWS's other way to say "never".
        return (After(lifecycle?.MoveToColdStorageAfterDays), After(lifecycle?.DeleteAfterDays));

        DateTimeOffset? After(long? days) => days > 0 ? createdAt.AddDays(days.Value) : null;
    }

    public static DateTimeOffset? NextDue(RecoveryPointRecord point) =>
        point.ColdAt is { } cold && !point.IsCold && (point.DeleteAt is null || cold < point.DeleteAt) ? cold : RemovedAt(point);

    public static void Complete(Session session, RecoveryPointRecord point) => session.Execute(
        """
        UPDATE recovery_points SET status = @status, status_message = @message, completed_at = @completed, bytes = @bytes, delete_at = @delete_at,
            due_at = @due
        WHERE account = @account AND region = @region AND vault = @vault AND arn = @arn
        """,
        ("@status", point.Status),
        ("@message", point.StatusMessage),
        ("@delete_at", point.DeleteAt),
        ("@completed", point.CompletedAt),
        ("@bytes", point.Bytes),
        ("@due", NextDue(point)),
        ("@account", point.Account),
        ("@region", point.Region),
        ("@vault", point.Vault),
        ("@arn", point.Arn));

    /// <param name="dueAt">When it is due; never if there is none.</param>
    public static RecoveryPointRecord? NextDue(Session session, out DateTimeOffset dueAt)
    {
        var instant = DateTimeOffset.MaxValue;
        var point = session.First(
            $"SELECT {RecoveryPointRecord.Columns}, due_at FROM recovery_points WHERE due_at IS NOT NULL ORDER BY due_at, seq LIMIT 1",
            row =>
            {
                instant = row.Instant(30);
                return RecoveryPointRecord.Read(row);
            });
        dueAt = instant;
        return point;
    }

    /// <param name="at">When it is due.</param>
    public static void Carry(EngineStep step, RecoveryPointRecord point, DateTimeOffset at)
    {
        step.PointDue(null);
        if (point.Status == "DELETING" || point.IsCold || point.ColdAt is null || RemovedAt(point) <= point.ColdAt)
        {
            Remove(step, point, at);
            return;
        }

        var cold = point with { IsCold = SupportedResourceTypes.HasColdStorage(point.ResourceType) && (point.ResourceType != "EBS" || IsArchivable(point)) };
        step.Session.Execute(
            "UPDATE recovery_points SET is_cold = @cold, cold_at = @cold_at, due_at = @due WHERE seq = @seq",
            ("@cold", cold.IsCold),
            ("@cold_at", cold.IsCold ? cold.ColdAt : null),
            ("@due", RemovedAt(cold)),
            ("@seq", point.Seq));
        if (cold.IsCold)
        {
            step.Events.Modified(cold, at);
        }
    }

    /// <summary>EBS snapshots are archived only where the lifecycle opts in to it, and only those of a rule that runs monthly or more rarely.</summary>
    private static bool IsArchivable(RecoveryPointRecord snapshot) =>
        snapshot.Lifecycle?.OptInToArchiveForSupportedResources == true
        && (snapshot.CreatedBy is not { } creator
            || (ScheduleExpression.TryParse(creator.BackupRuleCron, out var schedule, out _) && schedule.RunsMonthlyAtMost));

    private static void Remove(EngineStep step, RecoveryPointRecord point, DateTimeOffset at)
    {
        if (point.Status != "DELETING" && LegalHoldStore.Holds(step.Session, point))
        {
            // Nothing may delete it while the hold lasts, so it is looked at again.
            RecoveryPointStore.SetStatus(step.Session, point, point.Status, point.StatusMessage, at + HeldPointsAreSeenAgain);
            return;
        }

        var isPinned = ResourceStore.Find(step.Session, point.Account, point.Region, point.ResourceArn)?.Flaw == ResourceFlaw.Pinned;
        if (isPinned || !BackupRoles.MayDelete(point.RoleArn))
        {
            RecoveryPointStore.SetStatus(step.Session, point, "EXPIRED", isPinned ? CannotDelete : NotAllowed, null);
            step.Events.Modified(point with { Status = "EXPIRED" }, at);
            return;
        }

        RecoveryPointStore.Remove(step.Session, point);
        step.Events.Modified(point with { Status = "DELETED" }, at);
    }

    /// <summary>AWS deletes at some point within 8 hours of expiry.</summary>
    private static DateTimeOffset? RemovedAt(RecoveryPointRecord point) =>
        point.DeleteAt is { } expiry ? expiry + (TimeSpan.FromHours(8) * new StableRandom(0, "removal", point.Arn).Fraction()) : null;
}
