namespace BackupConsole.Domain.Calendar;

/// <summary>A day as the clocks of a zone show it.</summary>
/// <param name="Date">Its date.</param>
/// <param name="From">Its first instant.</param>
/// <param name="To">The first instant of the next day.</param>
public sealed record CalendarDay(DateOnly Date, DateTimeOffset From, DateTimeOffset To)
{
    /// <summary>23 or 25 hours where the clocks are changed.</summary>
    public TimeSpan Length => To - From;

    /// <summary>Where an instant stands in it, from 0 to 1; what lies outside is put at the nearer end.</summary>
    public double ShareOf(DateTimeOffset at) => Math.Clamp((at - From) / Length, 0, 1);
}
