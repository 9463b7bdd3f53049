namespace BackupConsole.Domain.Tests.Schedules.Matching;

/// <summary>A time in which a zone keeps its offset from UTC.</summary>
/// <param name="Start">Its first instant.</param>
/// <param name="End">The first instant that is no longer part of it.</param>
/// <param name="Offset">What the zone's clocks are ahead of UTC.</param>
/// <param name="FirstNewMinute">The first minute on the wall clock that no earlier stretch has shown.</param>
internal sealed record WallStretch(DateTimeOffset Start, DateTimeOffset End, TimeSpan Offset, DateTime FirstNewMinute)
{
    public DateTime LastMinute => End.UtcDateTime.Add(Offset).AddMinutes(-1);
}
