using System.Collections.Immutable;
using BackupConsole.Domain.Selections;

namespace BackupConsole.Features.Selections;

/// <summary>A selection as it was entered, so that a draft loses nothing.</summary>
public sealed record SelectionForm
{
    /// <summary>The id of the connection.</summary>
    public string Connection { get; init; } = string.Empty;

    public string PlanId { get; init; } = string.Empty;

    /// <summary>The id of the selection that this one replaces; empty for a new one.</summary>
    public string Replaces { get; init; } = string.Empty;

    /// <summary>The name that it had; empty for a new one.</summary>
    public string ReplacedName { get; init; } = string.Empty;

    public string Name { get; init; } = string.Empty;

    public string IamRoleArn { get; init; } = string.Empty;

    /// <summary>ARNs and wildcards, apart by spaces, commas or new lines.</summary>
    public string Resources { get; init; } = string.Empty;

    public ImmutableArray<KeyValuePair<string, string>> ListOfTags { get; init; } = [];

    public ImmutableArray<TagCondition> Conditions { get; init; } = [];

    public string NotResources { get; init; } = string.Empty;
}
