namespace BackupConsole.AwsBackup.Budgets;

/// <summary>Tokens that come back at a rate. Not thread-safe: <see cref="CallBudget"/> holds the lock.</summary>
/// <param name="tokensPerSecond">The rate.</param>
/// <param name="burst">How many are saved up at most; one at least.</param>
internal sealed class TokenBucket(double tokensPerSecond, double burst)
{
    // Sums of doubles end a hair below the whole number that they stand for.
    private const double Tolerance = 1e-6;
    private const double SlowFactor = 0.5;

    private readonly double _capacity = Math.Max(1, burst);
    private double _tokens = Math.Max(1, burst);
    private TimeSpan _refilledAt;

    public bool HasToken => _tokens >= 1 - Tolerance;

    /// <param name="now">Time since the budget was made.</param>
    /// <param name="slowUntil">Up to then tokens come back at half the rate.</param>
    public void Refill(TimeSpan now, TimeSpan slowUntil)
    {
        var slow = Max(TimeSpan.Zero, Min(now, slowUntil) - _refilledAt);
        var full = now - _refilledAt - slow;
        _tokens = Math.Min(_capacity, _tokens + (tokensPerSecond * (full.TotalSeconds + (slow.TotalSeconds * SlowFactor))));
        _refilledAt = now;
    }

    /// <summary>May go below zero: a retry is sent whether or not a token is left, and whoever comes next waits for it.</summary>
    public void Take() => _tokens--;

    public void Drain() => _tokens = Math.Min(0, _tokens);

    /// <summary>How long after the last refill there is a token, given that nobody takes one.</summary>
    public TimeSpan UntilToken(TimeSpan slowUntil)
    {
        var missing = Math.Max(0, 1 - _tokens);
        var slow = Max(TimeSpan.Zero, slowUntil - _refilledAt).TotalSeconds;
        var gainedWhileSlow = slow * tokensPerSecond * SlowFactor;
        return TimeSpan.FromSeconds(missing <= gainedWhileSlow
            ? missing / (tokensPerSecond * SlowFactor)
            : slow + ((missing - gainedWhileSlow) / tokensPerSecond));
    }

    private static TimeSpan Max(TimeSpan left, TimeSpan right) => left > right ? left : right;

    private static TimeSpan Min(TimeSpan left, TimeSpan right) => left < right ? left : right;
}
