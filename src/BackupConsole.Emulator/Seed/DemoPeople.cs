using BackupConsole.Emulator.Engine;
using BackupConsole.Emulator.Jobs;
using BackupConsole.Emulator.RecoveryPoints;
using BackupConsole.Emulator.Resources;
using BackupConsole.Emulator.Storage;

namespace BackupConsole.Emulator.Seed;

/// <summary>What people did by hand in the demo's month: backups before a release, some of them stopped, and restores.</summary>
internal static class DemoPeople
{
    public static void Write(Session session, DemoEstate estate, int randomSeed, DateTimeOffset now)
    {
        var random = new StableRandom(randomSeed, "people");
        for (var day = 29; day > 0; day--)
        {
            var morning = now.AddDays(-day).Date;
            var at = new DateTimeOffset(morning, TimeSpan.Zero).AddHours(9).AddMinutes(random.Below(300));
            if (day % 2 == 0)
            {
                BackUp(session, estate, random.Pick(estate.Resources), at, isStopped: day % 10 == 0);
            }

            if (day % 3 != 0)
            {
                Restore(session, randomSeed, random.Below(1000), at);
            }
        }
    }

    /// <summary>A restore of a completed backup, as it is stored.</summary>
    public static JobRecord RestoreOf(JobRecord backup, int randomSeed, DateTimeOffset at)
    {
        var id = new StableRandom(randomSeed, "restore", backup.Id, $"{at.ToUnixTimeMilliseconds()}").Uuid();
        var random = new StableRandom(randomSeed, "run", id);
        var runningAt = at.AddSeconds(random.Between(30, 240));
        var hasFailed = random.Fraction() < 0.12;
        return backup with
        {
            Id = id,
            Kind = JobKind.Restore,
            CreatedAt = at,
            Timeline = new JobTimeline(at, Whole(runningAt), Whole(runningAt.AddMinutes(random.Between(8, 95)))),
            Outcome = hasFailed ? "FAILED" : "COMPLETED",
            Category = hasFailed ? "ACCESS_DENIED" : "SUCCESS",
            Message = hasFailed ? "You are not authorized to perform this operation: iam:PassRole is missing for the instance profile of the resource." : null,
            Reached = hasFailed ? 0.35 : 1,
            StartBy = null,
            CompleteBy = null,
            CreatedBy = null,
            CopyActions = null,
            CreatedResourceArn = RestoredArn(backup.ResourceArn, ref random),
            PointCreatedAt = backup.CreatedAt,
            Stage = JobStage.Settled,
        };
    }

    private static DateTimeOffset Whole(DateTimeOffset instant) => DateTimeOffset.FromUnixTimeMilliseconds(instant.ToUnixTimeMilliseconds());

    private static string RestoredArn(string arn, ref StableRandom random)
    {
        var name = ResourceArn.TryParse(arn)!.Name;
        var dash = name.LastIndexOf('-');
        var isId = dash > 0 && name.Length - dash > 16;
        return arn[..^name.Length] + (isId ? name[..(dash + 1)] + "0" + random.Hex(16) : $"{name}-restored-{random.Hex(4)}");
    }

    private static void BackUp(Session session, DemoEstate estate, ResourceRecord resource, DateTimeOffset at, bool isStopped)
    {
        var job = estate.Planner.Backup(
            new BackupOrder
            {
                Resource = resource,
                Vault = DemoVaults.Daily,
                RoleArn = $"arn:aws:iam::{resource.Account}:role/service-role/AWSBackupDefaultServiceRole",
                CreatedAt = at,
                Lifecycle = new Lifecycle { DeleteAfterDays = 14 },
                Occasion = "release",
            },
            JobStore.FreeAt(session, resource.Account, resource.Region, resource.Arn, at));
        if (isStopped && SupportedResourceTypes.CanStop(resource.Type) && job.Timeline.Starts)
        {
            var stoppedAt = job.Timeline.RunningAt.AddMinutes(4);
            job = job with
            {
                Timeline = job.Timeline with { EndedAt = stoppedAt },
                Outcome = "ABORTED",
                Category = "MISCELLANEOUS",
                Message = "Backup job was stopped by user.",
                Reached = 0.2,
            };
        }

        JobRow.Insert(session, job);
    }

    private static void Restore(Session session, int randomSeed, int pick, DateTimeOffset at)
    {
        var candidates = session.Query(
            $"""
            SELECT {JobRow.Columns} FROM jobs WHERE kind = 'backup' AND outcome = 'COMPLETED' AND ended_at < @at AND ended_at > @recent
            ORDER BY id LIMIT 1000
            """,
            JobRow.Read,
            ("@at", at),
            ("@recent", at.AddDays(-2)));
        if (candidates.Count == 0)
        {
            return;
        }

        var restore = RestoreOf(candidates[pick % candidates.Count], randomSeed, at);
        JobRow.Insert(session, restore);
        if (restore.Outcome != "COMPLETED")
        {
            return;
        }

        session.Execute(
            """
            UPDATE protected_resources SET restore_minutes = @minutes, restored_at = @at, restored_point_at = @point
            WHERE account = @account AND region = @region AND arn = @arn
            """,
            ("@minutes", (long)(restore.Timeline.EndedAt - restore.Timeline.RunningAt).TotalMinutes),
            ("@at", at),
            ("@point", restore.PointCreatedAt),
            ("@account", restore.Account),
            ("@region", restore.Region),
            ("@arn", restore.ResourceArn));
        session.Execute(
            "UPDATE recovery_points SET last_restore_at = @at WHERE account = @account AND region = @region AND vault = @vault AND arn = @arn",
            ("@at", restore.Timeline.EndedAt),
            ("@account", restore.Account),
            ("@region", restore.Region),
            ("@vault", restore.Vault),
            ("@arn", restore.RecoveryPointArn));
    }
}
