using System.Collections.Immutable;

namespace BackupConsole.Domain.Operations;

/// <summary>Which items of an operation to show, in their order; every filter that is set must hold.</summary>
public sealed record OperationItemQuery(Guid OperationId)
{
    public ImmutableArray<OperationItemState> States { get; init; } = [];

    /// <summary>A part of the item's name or target, in any case.</summary>
    public string? Text { get; init; }

    public int Skip { get; init; }

    public int Take { get; init; } = 50;
}
