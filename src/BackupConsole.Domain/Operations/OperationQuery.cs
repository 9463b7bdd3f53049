using System.Collections.Immutable;
using BackupConsole.Domain.Estate;

namespace BackupConsole.Domain.Operations;

/// <summary>Which operations to show, newest first; every filter that is set must hold.</summary>
public sealed record OperationQuery
{
    public ImmutableArray<ConnectionId> Connections { get; init; } = [];

    public ImmutableArray<OperationState> States { get; init; } = [];

    public int Skip { get; init; }

    public int Take { get; init; } = 50;
}
