namespace BackupConsole.Emulator.Jobs.Restores;

internal sealed record StartRestoreJobRequest
{
    public required string RecoveryPointArn { get; init; }

    public required Dictionary<string, string> Metadata { get; init; }

    public string? IamRoleArn { get; init; }

    public string? IdempotencyToken { get; init; }

    public string? ResourceType { get; init; }

    public bool? CopySourceTagsToRestoredResource { get; init; }
}
