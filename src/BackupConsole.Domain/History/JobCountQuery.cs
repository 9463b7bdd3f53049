using System.Collections.Immutable;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Jobs;

namespace BackupConsole.Domain.History;

/// <summary>Which jobs to count: those created from <paramref name="From"/> on and before <paramref name="To"/>.</summary>
public sealed record JobCountQuery(JobKind Kind, DateTimeOffset From, DateTimeOffset To)
{
    /// <summary>Empty = all.</summary>
    public ImmutableArray<ConnectionId> Connections { get; init; } = [];
}
