using System.Collections.Immutable;

namespace BackupConsole.Domain.Restores;

/// <summary>What a restore of one resource type takes: the one place from which the form, its prefilled values and its rules are made.</summary>
/// <param name="ResourceType">AWS's own name.</param>
/// <param name="Keys">In the order in which a form asks for them.</param>
public sealed record RestoreType(string ResourceType, params ImmutableArray<RestoreKey> Keys)
{
    /// <summary>What happens, in a sentence.</summary>
    public required string Effect { get; init; }

    /// <summary>The key whose value names what is overwritten; null for a restore that makes something new.</summary>
    public string? OverwrittenKey { get; init; }

    public bool Overwrites => OverwrittenKey is not null;

    public TagCopying Tags { get; init; }

    /// <summary>Names that GetRecoveryPointRestoreMetadata answers and StartRestoreJob refuses or misunderstands; a final <c>*</c> stands for any ending.</summary>
    public ImmutableArray<string> NotSentBack { get; init; } = [];

    /// <summary>AWS reads this type's keys in any case.</summary>
    public bool IgnoresCase { get; init; }

    public ImmutableArray<RestoreCheck> Checks { get; init; } = [];

    public ImmutableArray<RestoreConflict> Conflicts { get; init; } = [];

    /// <summary>What a person should know before the restore, in sentences.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    public RestoreKey? KeyNamed(string name) => Keys.FirstOrDefault(key => string.Equals(key.Name, name, IgnoresCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal));

    /// <summary>The key that the field of a problem belongs to: of <c>CpuOptions.CoreCount</c> it is <c>CpuOptions</c>.</summary>
    public RestoreKey? KeyOf(string field) => KeyNamed(field.Split('.', '[')[0]);

    public bool IsNotSentBack(string name) =>
        name == "aws:backup:request-id"
        || NotSentBack.Any(pattern => pattern.EndsWith('*') ? name.StartsWith(pattern[..^1], StringComparison.Ordinal) : name == pattern);
}
