namespace BackupConsole.Domain.Calendar;

/// <summary>A span in which no run starts and, as far as history tells, none goes on.</summary>
/// <param name="From">Its beginning.</param>
/// <param name="To">Its end.</param>
public sealed record QuietWindow(DateTimeOffset From, DateTimeOffset To)
{
    public TimeSpan Length => To - From;
}
