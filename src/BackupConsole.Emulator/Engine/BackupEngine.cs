using System.Globalization;
using BackupConsole.Emulator.Jobs;
using BackupConsole.Emulator.Notifications;
using BackupConsole.Emulator.Plans;
using BackupConsole.Emulator.RecoveryPoints;
using BackupConsole.Emulator.Resources;
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

    // A long way is gone in writes of a moderate size, so that neither the log nor the wait of others grows with it.
    private const int MostStepsInOneWrite = 50_000;
    private static readonly TimeSpan Remembered = TimeSpan.FromDays(31);
    private readonly EstateMemory _memory = new();
    private List<PlanRecord> _plans = [];
    private ScheduleQueue? _schedules;
    private long _nextDue;

    public JobPlanner Planner => planner;

    public void Advance(DateTimeOffset now)
    {
        var isThere = now.ToUnixTimeMilliseconds() < Interlocked.Read(ref _nextDue);
        while (!isThere)
        {
            isThere = database.Write(session =>
            {
                try
                {
                    return Advance(session, now, planner, MostStepsInOneWrite);
                }
                catch
                {
                    // The write is rolled back, so the runs that were taken from the queue have not happened.
                    Forget();
                    throw;
                }
            });
        }
    }

    /// <summary>Something new may be due earlier than what the engine waits for.</summary>
    public void Wake() => Interlocked.Exchange(ref _nextDue, 0);

    /// <summary>What the engine remembers of plans, resources and settings no longer holds. Call it inside the write that changes them.</summary>
    public void Forget()
    {
        _schedules = null;
        _memory.Forget();
        Wake();
    }

    /// <summary>The jobs of a backup that is ordered now: one, or those of a composite with the parent first. Call it inside a write.</summary>
    public List<JobRecord> Jobs(Session session, BackupOrder order) => Jobs(session, planner, order);

    public static void StartAt(Session session, DateTimeOffset position) =>
        Meta.Set(session, PositionKey, position.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture));

    /// <summary>The seed passes a planner with natural durations, because its month is AWS's and not the newcomer's.</summary>
    /// <param name="mostSteps">After how many steps it may stop at the end of a day.</param>
    /// <returns>Whether it is there.</returns>
    public bool Advance(Session session, DateTimeOffset now, JobPlanner durations, int mostSteps = int.MaxValue)
    {
        var position = Position(session) ?? now;
        if (now < position)
        {
            // Another request, later by the clock, was faster to the writer's lock.
            return true;
        }

        var step = new EngineStep(session, durations, _memory);
        Remember(step, position);
        var steps = 0;
        do
        {
            var midnight = new DateTimeOffset(position.UtcDateTime.Date.AddDays(1), TimeSpan.Zero);
            var until = midnight < now ? midnight : now;
            steps += CarryUntil(step, until);
            position = until;
            if (position == midnight)
            {
                ForgetBefore(session, midnight - Remembered);
            }

            if (position < now && NextDue(session) > now.ToUnixTimeMilliseconds())
            {
                position = now;
                ForgetBefore(session, new DateTimeOffset(now.UtcDateTime.Date, TimeSpan.Zero) - Remembered);
            }
        }
        while (position < now && steps < mostSteps);

        StartAt(session, position);
        Interlocked.Exchange(ref _nextDue, position < now ? 0 : NextDue(session));
        return position == now;
    }

    /// <summary>What is only looked back at: jobs, and the events that vaults would have sent.</summary>
    private static void ForgetBefore(Session session, DateTimeOffset instant)
    {
        JobStore.RemoveCreatedBefore(session, instant);
        VaultEventStore.RemoveBefore(session, instant);
    }

    private void Remember(EngineStep step, DateTimeOffset position)
    {
        if (_schedules is null)
        {
            _plans = PlanStore.AllActive(step.Session);
            _schedules = new ScheduleQueue(_plans, position);
            ContinuousBackups.StopWithoutRule(step, _plans, position);
        }
    }

    private int CarryUntil(EngineStep step, DateTimeOffset end)
    {
        // A day is one write: what this write has ordered need not be read back twice.
        var ordered = new Dictionary<string, JobRecord>(StringComparer.Ordinal);
        for (var steps = 0; ; steps++)
        {
            var until = _schedules!.NextAt is { } next && next < end ? next : end;
            var job = JobStore.NextDue(step.Session, until);
            var jobAt = job?.At ?? DateTimeOffset.MaxValue;
            var (point, pointAt) = step.NextPoint();
            if (point is not null && pointAt < jobAt && pointAt <= until)
            {
                RecoveryPointLifecycle.Carry(step, point, pointAt);
            }
            else if (job is not null)
            {
                Carry(step, job, ordered);
            }
            else if (_schedules.NextAt <= end)
            {
                Fire(step, ordered);
            }
            else
            {
                return steps;
            }
        }
    }

    private static void Carry(EngineStep step, DueJob job, Dictionary<string, JobRecord> ordered)
    {
        var record = ordered.TryGetValue(job.Id, out var known) ? known with { Seq = job.Seq, Stage = job.Stage } : JobStore.Get(step.Session, job.Seq);
        if (record.Stage == JobStage.Waiting && record.Timeline.Starts && record.AbortingAt is null)
        {
            JobStart.Carry(step, record);
            return;
        }

        JobEnd.Carry(step, record);
        ordered.Remove(job.Id);
    }

    private void Fire(EngineStep step, Dictionary<string, JobRecord> ordered)
    {
        foreach (var plan in _schedules!.Take().GroupBy(run => run.Plan.Id, StringComparer.Ordinal))
        {
            var runs = plan.ToList();
            var record = runs[0].Plan;
            var chosen = _memory.Chosen(step.Session, record);
            foreach (var order in RuleOrders.Of(runs, chosen))
            {
                foreach (var job in Jobs(step.Session, step.Planner, order))
                {
                    JobRow.Insert(step.Session, job);
                    if (!job.IsParent)
                    {
                        ordered.Add(job.Id, job);
                    }
                }
            }

            foreach (var run in runs.Where(run => run.Rule.EnableContinuousBackup))
            {
                ContinuousBackups.StopUnchosen(step, run.Rule, chosen, run.At);
            }

            PlanStore.Executed(step.Session, record.Id, runs[0].At);
        }
    }

    private List<JobRecord> Jobs(Session session, JobPlanner durations, BackupOrder order)
    {
        var resource = order.Resource;
        return SupportedResourceTypes.IsComposite(resource.Type)
            ? CompositeJobs.Backup(session, durations, order, _memory.Resources(session, resource.Account, resource.Region))
            : [durations.Backup(order, JobStore.FreeAt(session, resource.Account, resource.Region, resource.Arn, order.CreatedAt))];
    }

    private static DateTimeOffset? Position(Session session) =>
        Meta.Get(session, PositionKey) is { } text ? DateTimeOffset.FromUnixTimeMilliseconds(long.Parse(text, CultureInfo.InvariantCulture)) : null;

    private long NextDue(Session session)
    {
        var stored = session.Query(
            "SELECT MIN(due_at) FROM jobs WHERE due_at IS NOT NULL UNION ALL SELECT MIN(due_at) FROM recovery_points WHERE due_at IS NOT NULL",
            row => row.NumberOrNull(0) ?? long.MaxValue).Min();
        return Math.Min(stored, _schedules?.NextAt?.ToUnixTimeMilliseconds() ?? long.MaxValue);
    }
}
