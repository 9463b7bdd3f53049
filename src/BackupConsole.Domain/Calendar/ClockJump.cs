namespace BackupConsole.Domain.Calendar;

/// <summary>The clocks of a zone are changed.</summary>
/// <param name="Zone">By its IANA name.</param>
/// <param name="At">The instant, to the minute.</param>
/// <param name="Before">How far the zone was ahead of UTC until then.</param>
/// <param name="After">And from then on.</param>
public sealed record ClockJump(string Zone, DateTimeOffset At, TimeSpan Before, TimeSpan After)
{
    /// <summary>Positive where they are set forward: an hour is left out.</summary>
    public TimeSpan By => After - Before;
}
