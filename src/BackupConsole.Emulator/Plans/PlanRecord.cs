namespace BackupConsole.Emulator.Plans;

internal sealed record PlanRecord(
    string Id,
    string Account,
    string Region,
    string Version,
    PlanDocument Document,
    string? CreatorRequestId,
    DateTimeOffset CreatedAt,
    DateTimeOffset? DeletedAt,
    DateTimeOffset? LastExecutionAt)
{
    public string Arn => $"arn:aws:backup:{Region}:{Account}:backup-plan:{Id}";
}
