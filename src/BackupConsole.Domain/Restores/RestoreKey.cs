using System.Collections.Immutable;

namespace BackupConsole.Domain.Restores;

/// <summary>One key of a resource type's restore metadata.</summary>
/// <param name="Name">As AWS writes it, in AWS's case.</param>
/// <param name="Kind">How its value is entered.</param>
public sealed record RestoreKey(string Name, RestoreValueKind Kind)
{
    public bool IsRequired { get; init; }

    public RestoreKeyPlace Place { get; init; } = RestoreKeyPlace.More;

    public RestorePrefill Prefill { get; init; } = RestorePrefill.Original;

    /// <summary>For <see cref="RestoreValueKind.Choice"/>: what AWS takes, letter by letter.</summary>
    public ImmutableArray<string> Choices { get; init; } = [];

    /// <summary>The smallest number.</summary>
    public long Lowest { get; init; }

    /// <summary>The largest number, or the most items of a list.</summary>
    public long Highest { get; init; } = long.MaxValue;

    /// <summary>What is counted: <c>GiB</c>.</summary>
    public string? Unit { get; init; }

    /// <summary>What it is for and what to know of it, in sentences; null where the label says all.</summary>
    public string? Help { get; init; }

    /// <summary>The key's name at GetRecoveryPointRestoreMetadata, where that is another one.</summary>
    public string? OriginalName { get; init; }

    /// <summary>The key's name in words.</summary>
    public string Label => KeyWords.Of(Name);

    public RestoreKey Required() => this with { IsRequired = true };

    public RestoreKey At(RestoreKeyPlace place) => this with { Place = place };

    public RestoreKey From(RestorePrefill prefill) => this with { Prefill = prefill };

    public RestoreKey Saying(string help) => this with { Help = help };
}
