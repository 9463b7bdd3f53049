namespace BackupConsole.Emulator.Jobs;

internal sealed record JobTimeline(DateTimeOffset PendingAt, DateTimeOffset RunningAt, DateTimeOffset EndedAt)
{
    public bool Starts => RunningAt < JobRecord.Never;
}
