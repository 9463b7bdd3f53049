using BackupConsole.Emulator.Http;
using BackupConsole.Emulator.Signing;

namespace BackupConsole.Emulator.RateLimits;

/// <summary>
/// AWS's rates, for each account and Region: of each operation, and of all together. Off unless asked for, so that nobody's tests wait. It lives in memory:
/// a restarted emulator begins with full buckets.
/// </summary>
internal sealed class RateLimiter
{
    private readonly Lock _lock = new();
    private readonly TimeProvider _time;
    private readonly long _origin;
    private readonly Dictionary<(string Account, string Region), TokenBucket> _totals = [];
    private readonly Dictionary<(string Account, string Region, string Operation), LimitedOperation> _operations = [];
    private bool _isOn;

    /// <param name="isOn">Whether it limits from the start.</param>
    /// <param name="time">Wall time: rates do not run faster in an estate that does.</param>
    public RateLimiter(bool isOn, TimeProvider time)
    {
        _isOn = isOn;
        _time = time;
        _origin = time.GetTimestamp();
    }

    public bool IsOn
    {
        get
        {
            lock (_lock)
            {
                return _isOn;
            }
        }
    }

    private TimeSpan Elapsed => _time.GetElapsedTime(_origin);

    /// <summary>Begins anew, with full buckets and nothing counted.</summary>
    public void Switch(bool isOn)
    {
        lock (_lock)
        {
            _isOn = isOn;
            _totals.Clear();
            _operations.Clear();
        }
    }

    /// <summary>Takes a token of the operation and one of the total, or, where either lacks one, none.</summary>
    /// <exception cref="ApiException">There is none left.</exception>
    public void Admit(string operation, Caller caller)
    {
        lock (_lock)
        {
            if (!_isOn)
            {
                return;
            }

            var now = Elapsed;
            if (!_totals.TryGetValue((caller.Account, caller.Region), out var total))
            {
                _totals[(caller.Account, caller.Region)] = total = new TokenBucket(PublishedRates.Total, now);
            }

            if (!_operations.TryGetValue((caller.Account, caller.Region, operation), out var limited))
            {
                _operations[(caller.Account, caller.Region, operation)] = limited = new LimitedOperation(operation, now);
            }

            limited.Admit(total, now);
        }
    }

    /// <summary>What was asked for while it was on.</summary>
    public IReadOnlyList<RateCount> Counts()
    {
        lock (_lock)
        {
            return
            [
                .. _operations.Select(entry => entry.Value.Count(entry.Key.Account, entry.Key.Region))
                    .OrderBy(count => count.Account, StringComparer.Ordinal).ThenBy(count => count.Region, StringComparer.Ordinal).ThenBy(count => count.Operation, StringComparer.Ordinal),
            ];
        }
    }

    private sealed class LimitedOperation(string operation, TimeSpan now)
    {
        private readonly string _operation = operation;
        private readonly TokenBucket _bucket = new(PublishedRates.Of(operation), now);
        private long _admitted;
        private long _throttled;

        public RateCount Count(string account, string region) => new(account, region, _operation, PublishedRates.Of(_operation), _admitted, _throttled);

        public void Admit(TokenBucket total, TimeSpan at)
        {
            if (!_bucket.HasToken(at) || !total.HasToken(at))
            {
                _throttled++;
                throw ApiErrors.Throttling();
            }

            _bucket.Take();
            total.Take();
            _admitted++;
        }
    }
}
