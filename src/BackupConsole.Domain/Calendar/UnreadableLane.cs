namespace BackupConsole.Domain.Calendar;

/// <summary>A rule whose runs cannot be told.</summary>
/// <param name="Rule">Which.</param>
/// <param name="Reason">Why not, as a sentence.</param>
public sealed record UnreadableLane(CalendarRule Rule, string Reason);
