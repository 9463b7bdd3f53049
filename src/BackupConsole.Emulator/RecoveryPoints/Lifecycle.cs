namespace BackupConsole.Emulator.RecoveryPoints;

internal sealed record Lifecycle
{
    public long? MoveToColdStorageAfterDays { get; init; }

    public long? DeleteAfterDays { get; init; }

    public bool? OptInToArchiveForSupportedResources { get; init; }

    public string? DeleteAfterEvent { get; init; }
}
