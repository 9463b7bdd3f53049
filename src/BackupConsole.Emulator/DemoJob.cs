namespace BackupConsole.Emulator;

/// <summary>A finished job of the demo's older year, which AWS would no longer list.</summary>
public sealed record DemoJob
{
    public required string AccountId { get; init; }

    public required string Region { get; init; }

    public required string JobId { get; init; }

    /// <summary>"backup", "copy" or "restore".</summary>
    public required string Kind { get; init; }

    /// <summary>The final state as the API spells it: COMPLETED, FAILED, EXPIRED, ABORTED.</summary>
    public required string State { get; init; }

    public required string ResourceArn { get; init; }

    public required string ResourceType { get; init; }

    public required string ResourceName { get; init; }

    /// <summary>Where the backup or copy went, or where the restore read.</summary>
    public required string VaultName { get; init; }

    public required string VaultArn { get; init; }

    /// <summary>Only of copies: where they came from.</summary>
    public string? SourceVaultArn { get; init; }

    /// <summary>What the job made, or what a restore read; null where nothing came of it.</summary>
    public string? RecoveryPointArn { get; init; }

    public required string IamRoleArn { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset CompletedAt { get; init; }

    /// <summary>Bytes transferred.</summary>
    public required long Bytes { get; init; }

    public string? Message { get; init; }

    public required string MessageCategory { get; init; }

    public string? PlanId { get; init; }

    public string? PlanName { get; init; }

    public string? RuleId { get; init; }

    public string? RuleName { get; init; }
}
