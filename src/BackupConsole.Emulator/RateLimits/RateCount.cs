namespace BackupConsole.Emulator.RateLimits;

/// <summary>How often an account asked for an operation in a Region since the limits were switched on.</summary>
/// <param name="Account">Whose credentials asked.</param>
/// <param name="Region">Where.</param>
/// <param name="Operation">What for.</param>
/// <param name="Rate">Calls a second that AWS allows.</param>
/// <param name="Admitted">Calls that were let through.</param>
/// <param name="Throttled">Calls that were refused because of the rate.</param>
internal sealed record RateCount(string Account, string Region, string Operation, double Rate, long Admitted, long Throttled);
