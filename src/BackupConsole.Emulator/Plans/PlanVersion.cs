namespace BackupConsole.Emulator.Plans;

internal sealed record PlanVersion(long Number, string Id, PlanDocument Document, DateTimeOffset CreatedAt);
