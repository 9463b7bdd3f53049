using System.Globalization;
using BackupConsole.Emulator.Jobs;
using BackupConsole.Emulator.Plans;
using BackupConsole.Emulator.RecoveryPoints;
using BackupConsole.Emulator.Resources;
using BackupConsole.Emulator.Settings;
using BackupConsole.Emulator.Storage;

namespace BackupConsole.Emulator.Engine;

/// <summary>
/// Carries the estate forward to an instant: everything that was due by then happens, in the order of time and at its own time.
/// It is called before each request and at start, so there is no timer: a stepped clock, a fast one and a process that was down for
/// a week all go through the same code and lead to the same estate.
/// </summary>
internal sealed class BackupEngine(Database database, JobPlanner planner)
{
    private const string PositionKey = "engine_position";
    private static readonly TimeSpan JobListing = TimeSpan.FromDays(31);
    private readonly Dictionary<(string Account, string Region), (List<ResourceRecord> Resources, RegionSettings Settings)> _estate = [];
    private ScheduleQueue? _schedules;
    private long _nextDue;

    public JobPlanner Planner => planner;

    public void Advance(DateTimeOffset now)
    {
        if (now.ToUnixTimeMilliseconds() < Interlocked.Read(ref _nextDue))
        {
            return;
        }

        database.Write(session =>
        {
            try
            {
                Advance(session, now, planner);
            }
            catch
            {
                // The write is rolled back, so the runs that were taken from the queue have not happened.
                Forget();
                throw;
            }
        });
    }

    /// <summary>Something new may be due earlier than what the engine waits for.</summary>
    public void Wake() => Interlocked.Exchange(ref _nextDue, 0);

    /// <summary>What the engine remembers of plans, resources and settings no longer holds. Call it inside the write that changes them.</summary>
    public void Forget()
    {
        _schedules = null;
        _estate.Clear();
        Wake();
    }

    public static void StartAt(Session session, DateTimeOffset position) =>
        Meta.Set(session, PositionKey, position.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture));

    /// <summary>The seed passes a planner with natural durations, because its month is AWS's and not the newcomer's.</summary>
    public void Advance(Session session, DateTimeOffset now, JobPlanner durations)
    {
        var position = Position(session) ?? now;
        if (now < position)
        {
            // Another request, later by the clock, was faster to the writer's lock.
            return;
        }

        _schedules ??= new ScheduleQueue(PlanStore.AllActive(session), position);
        var day = position.UtcDateTime.Date;

        // A month is caught up in one write: what this write has ordered need not be read back twice.
        var ordered = new Dictionary<string, JobRecord>(StringComparer.Ordinal);
        while (true)
        {
            var until = _schedules.NextAt is { } next && next < now ? next : now;
            var job = JobStore.NextDue(session, until);
            var jobAt = job?.At ?? DateTimeOffset.MaxValue;
            var point = RecoveryPointLifecycle.NextDue(session, jobAt < until ? jobAt : until, out var pointAt);
            if (point is not null && pointAt < jobAt)
            {
                RecoveryPointLifecycle.Carry(session, point);
            }
            else if (job is not null)
            {
                var record = ordered.TryGetValue(job.Id, out var known) ? known with { Seq = job.Seq, Stage = job.Stage } : JobStore.Get(session, job.Seq);
                JobSettlement.Carry(session, durations, record);
                if (job.Stage == JobStage.Running)
                {
                    ordered.Remove(job.Id);
                }
            }
            else if (_schedules.NextAt <= now)
            {
                Fire(session, durations, ordered);
                if (until.UtcDateTime.Date > day)
                {
                    day = until.UtcDateTime.Date;
                    JobStore.RemoveCreatedBefore(session, until - JobListing);
                }
            }
            else
            {
                break;
            }
        }

        StartAt(session, now);
        Interlocked.Exchange(ref _nextDue, NextDue(session));
    }

    private static DateTimeOffset? Position(Session session) =>
        Meta.Get(session, PositionKey) is { } text ? DateTimeOffset.FromUnixTimeMilliseconds(long.Parse(text, CultureInfo.InvariantCulture)) : null;

    private void Fire(Session session, JobPlanner durations, Dictionary<string, JobRecord> ordered)
    {
        foreach (var plan in _schedules!.Take().GroupBy(run => run.Plan.Id, StringComparer.Ordinal))
        {
            var runs = plan.ToList();
            var record = runs[0].Plan;
            var (resources, settings) = Estate(session, record.Account, record.Region);
            foreach (var order in RuleOrders.Of(runs, PlanStore.Selections(session, record.Id), resources, settings))
            {
                var freeAt = JobStore.FreeAt(session, record.Account, record.Region, order.Resource.Arn, order.CreatedAt);
                var job = durations.Backup(order, freeAt);
                JobRow.Insert(session, job);
                ordered.Add(job.Id, job);
            }

            PlanStore.Executed(session, record.Id, runs[0].At);
        }
    }

    private (List<ResourceRecord> Resources, RegionSettings Settings) Estate(Session session, string account, string region)
    {
        if (!_estate.TryGetValue((account, region), out var estate))
        {
            estate = (ResourceStore.All(session, account, region), RegionStore.Get(session, account, region));
            _estate.Add((account, region), estate);
        }

        return estate;
    }

    private long NextDue(Session session)
    {
        var stored = session.Query(
            "SELECT MIN(due_at) FROM jobs WHERE due_at IS NOT NULL UNION ALL SELECT MIN(due_at) FROM recovery_points WHERE due_at IS NOT NULL",
            row => row.NumberOrNull(0) ?? long.MaxValue).Min();
        return Math.Min(stored, _schedules?.NextAt?.ToUnixTimeMilliseconds() ?? long.MaxValue);
    }
}
