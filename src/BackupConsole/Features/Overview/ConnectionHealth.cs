using System.Collections.Immutable;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Estate;
using BackupConsole.Monitoring;

namespace BackupConsole.Features.Overview;

/// <summary>How the reads of one connection fare.</summary>
/// <param name="Connection">Which.</param>
/// <param name="Failing">What failed last time, in words, and why.</param>
/// <param name="IsJobsKnown">Its backup jobs have been read since the console started.</param>
public sealed record ConnectionHealth(Connection Connection, ImmutableArray<(string What, BackupError Error)> Failing, bool IsJobsKnown)
{
    /// <summary>The ones that fail first.</summary>
    /// <param name="scope">The connections in scope.</param>
    /// <param name="estate">What the monitor saw of them; a connection that it has not begun with is not known.</param>
    public static ImmutableArray<ConnectionHealth> Of(EstateScope scope, EstateSnapshot estate) =>
    [
        .. scope.Connections
            .Select(connection => Of(connection, estate.Find(connection.Id)))
            .OrderByDescending(health => health.Failing.Length).ThenBy(health => health.IsJobsKnown),
    ];

    private static ConnectionHealth Of(Connection connection, ConnectionSnapshot? seen) => new(
        connection,
        [
            .. (seen?.Errors ?? ImmutableSortedDictionary<EstateRead, BackupError>.Empty).Select(error => (WordOf(error.Key), error.Value)),
            .. seen?.SelectionsError is { } refusal ? [("Selections of plans", refusal)] : Array.Empty<(string, BackupError)>(),
        ],
        seen?.Knows(EstateRead.BackupJobs) == true);

    private static string WordOf(EstateRead read) => read switch
    {
        EstateRead.CallerIdentity => "Identity",
        EstateRead.Clock => "Clock",
        EstateRead.BackupJobs => "Backup jobs",
        EstateRead.CopyJobs => "Copy jobs",
        EstateRead.RestoreJobs => "Restore jobs",
        EstateRead.Vaults => "Vaults",
        EstateRead.Plans => "Backup plans",
        EstateRead.ResourceInventory => "Resources",
        EstateRead.RegionSettings => "Region settings",
    };
}
