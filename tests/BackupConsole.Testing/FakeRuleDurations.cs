using System.Collections.Immutable;
using BackupConsole.Domain.Calendar;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Ports;

namespace BackupConsole.Testing;

/// <summary>Knows what a test tells it.</summary>
public sealed class FakeRuleDurations : IRuleDurations
{
    public IReadOnlyList<RuleDuration> Durations { get; set; } = [];

    /// <summary>When set, asking fails with it.</summary>
    public BackupError? Error { get; set; }

    public async Task<ImmutableArray<RuleDuration>> ListAsync(ImmutableArray<ConnectionId> connections, CancellationToken cancellationToken)
    {
        await Task.Yield();
        return Error is { } error ? throw new BackupServiceException(error) : [.. Durations.Where(duration => connections.Contains(duration.Connection))];
    }
}
