using System.Collections.Immutable;

namespace BackupConsole.Domain.Selections;

/// <summary>What a selection chooses: (Resources ∪ ListOfTags) ∩ Conditions − NotResources.</summary>
/// <remarks>https://docs.aws.amazon.com/aws-backup/latest/devguide/API_BackupSelection.html</remarks>
public sealed record SelectionTerms
{
    /// <summary>ARNs, which may hold <c>*</c>; one that matches is enough.</summary>
    public ImmutableArray<string> Resources { get; init; } = [];

    /// <summary>Tags by key and value; one that a resource has is enough. A key may be there more than once.</summary>
    public ImmutableArray<KeyValuePair<string, string>> ListOfTags { get; init; } = [];

    /// <summary>All of them must be met.</summary>
    public ImmutableArray<TagCondition> Conditions { get; init; } = [];

    /// <summary>ARNs, which may hold <c>*</c>; what one of them matches is never chosen.</summary>
    public ImmutableArray<string> NotResources { get; init; } = [];

    /// <summary>AWS allows ten of these in a plan.</summary>
    public bool IsByTag => !ListOfTags.IsEmpty || !Conditions.IsEmpty;

    /// <summary>True where nothing is chosen, which AWS refuses.</summary>
    public bool ChoosesNothing => Resources.IsEmpty && ListOfTags.IsEmpty;

    // Arrays compare by reference; two selections that choose the same are the same.
    public bool Equals(SelectionTerms? other) =>
        other is not null
        && Resources.SequenceEqual(other.Resources)
        && ListOfTags.SequenceEqual(other.ListOfTags)
        && Conditions.SequenceEqual(other.Conditions)
        && NotResources.SequenceEqual(other.NotResources);

    public override int GetHashCode() => HashCode.Combine(Resources.Length, ListOfTags.Length, Conditions.Length, NotResources.Length);
}
