namespace BackupConsole.Emulator.Plans;

internal sealed record CreateBackupSelectionRequest
{
    public required SelectionInput BackupSelection { get; init; }

    public string? CreatorRequestId { get; init; }
}
