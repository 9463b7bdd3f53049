namespace BackupConsole.Domain.Estate;

/// <summary>
/// The time that an estate lives in: wall time for AWS; for the emulator whatever its clock says, which may run fast or stand still.
/// Schedules, job ages and estimates use it; freshness, sessions and audit use wall time.
/// </summary>
/// <param name="ReadAt">The wall instant at which the clock was read.</param>
/// <param name="EstateAt">What it said then.</param>
/// <param name="Rate">Estate seconds a wall second; 1 for AWS, 0 while an emulator is paused.</param>
public sealed record EstateClock(DateTimeOffset ReadAt, DateTimeOffset EstateAt, double Rate)
{
    public static EstateClock Wall(DateTimeOffset now) => new(now, now, 1);

    /// <summary>The estate's time at a wall instant.</summary>
    public DateTimeOffset At(DateTimeOffset wall) => EstateAt + ((wall - ReadAt) * Rate);
}
