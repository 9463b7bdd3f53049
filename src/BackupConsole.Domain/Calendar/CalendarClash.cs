namespace BackupConsole.Domain.Calendar;

/// <summary>Runs of one plan, and so of the same resources, that come too close: AWS Backup makes a resource's jobs wait for each other.</summary>
/// <param name="Earlier">The rule that is still busy.</param>
/// <param name="Later">The rule that starts meanwhile; the same one where it starts before its own last run is expected to end.</param>
/// <param name="FirstAt">When that happens first.</param>
/// <param name="Times">How often in the span.</param>
public sealed record CalendarClash(CalendarRule Earlier, CalendarRule Later, DateTimeOffset FirstAt, int Times)
{
    public bool IsWithItself => ReferenceEquals(Earlier, Later);
}
