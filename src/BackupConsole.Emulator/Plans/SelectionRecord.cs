namespace BackupConsole.Emulator.Plans;

internal sealed record SelectionRecord(string Id, string PlanId, SelectionDocument Document, string? CreatorRequestId, DateTimeOffset CreatedAt);
