using System.Collections.Immutable;
using System.Globalization;

namespace BackupConsole.Domain.Restores;

/// <summary>One key of a resource type's restore metadata, or a member of the JSON inside of one.</summary>
/// <remarks>Where a form asks for it and what it begins with is said of keys only: members go with their key.</remarks>
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

    /// <summary>For <see cref="RestoreValueKind.Structure"/> and <see cref="RestoreValueKind.StructureList"/>: the members of an object, in the order in which they are written.</summary>
    public ImmutableArray<RestoreKey> Members { get; init; } = [];

    /// <summary>For <see cref="RestoreValueKind.StructureList"/> and <see cref="RestoreValueKind.TextMap"/>: what one element is called, such as <c>network interface</c>.</summary>
    public string Element { get; init; } = "entry";

    /// <summary>The key's name at GetRecoveryPointRestoreMetadata, where that is another one.</summary>
    public string? OriginalName { get; init; }

    /// <summary>The key's name in words.</summary>
    public string Label => KeyWords.Of(Name);

    /// <summary>True where the text that travels is JSON with fields of its own.</summary>
    public bool IsStructured => Kind is RestoreValueKind.Structure or RestoreValueKind.StructureList or RestoreValueKind.TextMap;

    /// <summary>An element in words, counted from one: "Network interface 2".</summary>
    public string ElementLabel(int index) => string.Create(CultureInfo.InvariantCulture, $"{char.ToUpperInvariant(Element[0])}{Element[1..]} {index + 1}");

    public RestoreKey Required() => this with { IsRequired = true };

    public RestoreKey At(RestoreKeyPlace place) => this with { Place = place };

    public RestoreKey From(RestorePrefill prefill) => this with { Prefill = prefill };

    public RestoreKey Saying(string help) => this with { Help = help };
}
