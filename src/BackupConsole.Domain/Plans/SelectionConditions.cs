using System.Collections.Immutable;

namespace BackupConsole.Domain.Plans;

/// <summary>Conditions of which every one must hold.</summary>
public sealed record SelectionConditions
{
    public static SelectionConditions None { get; } = new();

    public ImmutableArray<SelectionCondition> StringEquals { get; init; } = [];

    public ImmutableArray<SelectionCondition> StringNotEquals { get; init; } = [];

    public ImmutableArray<SelectionCondition> StringLike { get; init; } = [];

    public ImmutableArray<SelectionCondition> StringNotLike { get; init; } = [];
}
