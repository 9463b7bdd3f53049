namespace BackupConsole.Emulator.LegalHolds;

internal sealed record CreateLegalHoldRequest
{
    public required string Title { get; init; }

    public required string Description { get; init; }

    public string? IdempotencyToken { get; init; }

    public RecoveryPointSelection? RecoveryPointSelection { get; init; }

    public Dictionary<string, string>? Tags { get; init; }
}
