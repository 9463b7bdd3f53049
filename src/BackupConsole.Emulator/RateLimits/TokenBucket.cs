namespace BackupConsole.Emulator.RateLimits;

/// <summary>
/// Tokens that come back at a rate, up to one second's worth: AWS publishes rates and no bursts, and a burst of a second is what its rates allow at least.
/// Not thread-safe: <see cref="RateLimiter"/> holds the lock.
/// </summary>
/// <param name="rate">Tokens a second.</param>
/// <param name="now">When it is made, full.</param>
internal sealed class TokenBucket(double rate, TimeSpan now)
{
    // Sums of doubles end a hair below the whole number that they stand for.
    private const double Tolerance = 1e-6;

    private readonly double _rate = rate;
    private double _tokens = rate;
    private TimeSpan _refilledAt = now;

    public bool HasToken(TimeSpan at)
    {
        _tokens = Math.Min(_rate, _tokens + (_rate * (at - _refilledAt).TotalSeconds));
        _refilledAt = at;
        return _tokens >= 1 - Tolerance;
    }

    public void Take() => _tokens--;
}
