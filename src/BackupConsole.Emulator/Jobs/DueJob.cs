namespace BackupConsole.Emulator.Jobs;

internal sealed record DueJob(long Seq, string Id, JobStage Stage, DateTimeOffset At);
