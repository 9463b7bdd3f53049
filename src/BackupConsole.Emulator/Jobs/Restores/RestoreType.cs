namespace BackupConsole.Emulator.Jobs.Restores;

/// <summary>What a restore of one resource type takes.</summary>
internal sealed record RestoreType(string ResourceType, params IReadOnlyList<RestoreKey> Keys)
{
    public TagCopying Tags { get; init; }

    /// <summary>The restore writes over what is there instead of making something new.</summary>
    public bool Overwrites { get; init; }

    public bool IgnoresCase { get; init; }

    /// <summary>Keys that mean nothing are ignored, as they are known to be for EFS; elsewhere they are refused.</summary>
    public bool IgnoresUnknownKeys { get; init; }

    public IReadOnlyList<RestoreRequirement> Requirements { get; init; } = [];
}
