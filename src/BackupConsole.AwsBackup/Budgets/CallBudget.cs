using BackupConsole.Domain.Estate;

namespace BackupConsole.AwsBackup.Budgets;

/// <summary>
/// The calls that this console allows itself for one account in one Region. A person is served before bulk work, and bulk work before polls;
/// a call that has waited for long gets at most every tenth turn, so that nobody waits for ever and a person hardly notices.
/// </summary>
internal sealed class CallBudget : IDisposable
{
    public static readonly TimeSpan SlowPeriod = TimeSpan.FromMinutes(1);

    public static readonly TimeSpan LongWait = TimeSpan.FromSeconds(30);

    private const int TurnsBetweenLongWaits = 9;

    // AWS lets a second's worth of its rate come at once. Calls are under way for longer and shorter times, and so arrive closer together than they went out:
    // the other half of that second is left for them, or a share of 1 would be throttled.
    private const double LongestBurst = 0.5;

    private readonly Lock _lock = new();
    private readonly TimeProvider _time;
    private readonly long _origin;
    private readonly ITimer _timer;
    private readonly string _scope;
    private readonly Dictionary<CallCost, TokenBucket> _buckets;
    private readonly TokenBucket _total;
    private readonly LinkedList<WaitingCall>[] _queues = [.. Enum.GetValues<CallPriority>().Select(_ => new LinkedList<WaitingCall>())];
    private TimeSpan _slowUntil;
    private DateTimeOffset _slowUntilWall;
    private int _turnsSinceLongWait = TurnsBetweenLongWaits;

    /// <param name="scope">The name of the account and Region, for people.</param>
    /// <param name="share">The part of AWS's published rates that the console takes, above 0 and up to 1.</param>
    /// <param name="time">The wall clock.</param>
    public CallBudget(string scope, double share, TimeProvider time)
    {
        _scope = scope;
        _time = time;
        _origin = time.GetTimestamp();
        _buckets = Enum.GetValues<CallCost>().ToDictionary(cost => cost, cost => BucketOf(CallCosts.PublishedRate(cost), share));
        _total = BucketOf(CallCosts.PublishedTotal, share);
        _timer = time.CreateTimer(_ => ServeInTurn(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    private TimeSpan Elapsed => _time.GetElapsedTime(_origin);

    /// <summary>Waits until the call may go out.</summary>
    public async Task AcquireAsync(string operation, CallPriority priority, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        WaitingCall call;
        lock (_lock)
        {
            call = new WaitingCall(CallCosts.Of(operation), priority, Elapsed);
            _queues[(int)priority].AddLast(call);
            Serve();
        }

        using (cancellationToken.UnsafeRegister(_ => Abandon(call, cancellationToken), null))
        {
            await call.Turn;
        }
    }

    /// <summary>Pays for a call that goes out without asking: a retry.</summary>
    public void Charge(string operation)
    {
        lock (_lock)
        {
            Refill();
            Take(CallCosts.Of(operation));
        }
    }

    /// <summary>AWS asked to slow down: everything goes at half the rate for <see cref="SlowPeriod"/>, and saved-up tokens of this group are gone.</summary>
    public void SlowDown(string operation)
    {
        lock (_lock)
        {
            Refill();
            _slowUntil = Elapsed + SlowPeriod;
            _slowUntilWall = _time.GetUtcNow() + SlowPeriod;
            _buckets[CallCosts.Of(operation)].Drain();
            Schedule();
        }
    }

    public BudgetState Read()
    {
        lock (_lock)
        {
            return new BudgetState(_scope, Elapsed < _slowUntil ? _slowUntilWall : null, _queues.Sum(queue => queue.Count));
        }
    }

    public void Dispose() => _timer.Dispose();

    private static TokenBucket BucketOf(double published, double share) => new(published * share, published * Math.Min(share, LongestBurst));

    private void ServeInTurn()
    {
        lock (_lock)
        {
            Serve();
        }
    }

    private void Abandon(WaitingCall call, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            if (_queues[(int)call.Priority].Remove(call))
            {
                call.Cancel(cancellationToken);
                Schedule();
            }
        }
    }

    private void Serve()
    {
        Refill();
        while (Next() is { } call)
        {
            _turnsSinceLongWait = HasWaitedLong(call) ? 0 : _turnsSinceLongWait + 1;
            Take(call.Cost);
            _queues[(int)call.Priority].Remove(call);
            call.Serve();
        }

        Schedule();
    }

    private WaitingCall? Next()
    {
        if (_turnsSinceLongWait >= TurnsBetweenLongWaits
            && Waiting.Where(call => HasWaitedLong(call) && CanGo(call.Cost)).MinBy(call => call.Since) is { } longest)
        {
            return longest;
        }

        return Waiting.FirstOrDefault(call => CanGo(call.Cost));
    }

    private IEnumerable<WaitingCall> Waiting => _queues.SelectMany(queue => queue);

    private bool HasWaitedLong(WaitingCall call) => call.Priority != CallPriority.Person && Elapsed - call.Since >= LongWait;

    private bool CanGo(CallCost cost) => _buckets[cost].HasToken && (_total.HasToken || !CallCosts.IsAwsBackup(cost));

    private void Take(CallCost cost)
    {
        _buckets[cost].Take();
        if (CallCosts.IsAwsBackup(cost))
        {
            _total.Take();
        }
    }

    private void Refill()
    {
        var now = Elapsed;
        _total.Refill(now, _slowUntil);
        foreach (var bucket in _buckets.Values)
        {
            bucket.Refill(now, _slowUntil);
        }
    }

    private void Schedule()
    {
        var wait = Waiting.Select(call => call.Cost).Distinct().Select(UntilToken).Append(TimeSpan.MaxValue).Min();

        // A whole millisecond more than needed: timers count in milliseconds, and one that fires early finds no token.
        _timer.Change(wait == TimeSpan.MaxValue ? Timeout.InfiniteTimeSpan : TimeSpan.FromMilliseconds(Math.Ceiling(wait.TotalMilliseconds)), Timeout.InfiniteTimeSpan);
    }

    private TimeSpan UntilToken(CallCost cost)
    {
        var own = _buckets[cost].UntilToken(_slowUntil);
        var total = CallCosts.IsAwsBackup(cost) ? _total.UntilToken(_slowUntil) : TimeSpan.Zero;
        return own > total ? own : total;
    }
}
