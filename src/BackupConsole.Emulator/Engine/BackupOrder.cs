using BackupConsole.Emulator.Jobs;
using BackupConsole.Emulator.RecoveryPoints;
using BackupConsole.Emulator.Resources;

namespace BackupConsole.Emulator.Engine;

/// <summary>A backup that a person or a rule asks for.</summary>
internal sealed record BackupOrder
{
    public required ResourceRecord Resource { get; init; }

    public required string Vault { get; init; }

    public required string RoleArn { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public TimeSpan StartWindow { get; init; } = TimeSpan.FromMinutes(BackupWindows.DefaultStartMinutes);

    /// <summary>On demand: from the scheduled time on, start window included.</summary>
    public TimeSpan CompleteWindow { get; init; } = TimeSpan.FromMinutes(BackupWindows.DefaultCompletionMinutes);

    /// <summary>Of a rule: from the job's start on.</summary>
    public TimeSpan? CompletionWindow { get; init; }

    public Lifecycle? Lifecycle { get; init; }

    public RecoveryPointCreator? CreatedBy { get; init; }

    public Dictionary<string, string>? BackupOptions { get; init; }

    public Dictionary<string, string>? RecoveryPointTags { get; init; }

    public string? CopyActions { get; init; }

    public bool IsContinuous { get; init; }

    /// <summary>The job of the composite that the resource is backed up as a part of.</summary>
    public JobRecord? Parent { get; init; }

    public string? MemberId { get; init; }

    /// <summary>Tells apart what is otherwise the same: a rule's id, or the number of an on-demand job.</summary>
    public required string Occasion { get; init; }
}
