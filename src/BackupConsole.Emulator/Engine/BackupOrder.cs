using BackupConsole.Emulator.Contracts;
using BackupConsole.Emulator.Resources;

namespace BackupConsole.Emulator.Engine;

/// <summary>A backup that a person or a rule asks for.</summary>
internal sealed record BackupOrder
{
    public required ResourceRecord Resource { get; init; }

    public required string Vault { get; init; }

    public required string RoleArn { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public TimeSpan StartWindow { get; init; } = TimeSpan.FromHours(8);

    public TimeSpan CompleteWindow { get; init; } = TimeSpan.FromDays(7);

    public Lifecycle? Lifecycle { get; init; }

    public RecoveryPointCreator? CreatedBy { get; init; }

    public Dictionary<string, string>? BackupOptions { get; init; }

    public Dictionary<string, string>? RecoveryPointTags { get; init; }

    public string? CopyActions { get; init; }

    /// <summary>Tells apart what is otherwise the same: a rule's id, or the number of an on-demand job.</summary>
    public required string Occasion { get; init; }
}
