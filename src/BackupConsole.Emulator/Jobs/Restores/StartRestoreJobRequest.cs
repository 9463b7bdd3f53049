namespace BackupConsole.Emulator.Jobs.Restores;

internal sealed record StartRestoreJobRequest
{
    public string? RecoveryPointArn { get; init; }

    public Dictionary<string, string>? Metadata { get; init; }

    public string? IamRoleArn { get; init; }

    public string? IdempotencyToken { get; init; }

    public string? ResourceType { get; init; }

    public bool? CopySourceTagsToRestoredResource { get; init; }
}
