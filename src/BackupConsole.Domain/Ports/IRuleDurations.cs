using System.Collections.Immutable;
using BackupConsole.Domain.Calendar;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Estate;

namespace BackupConsole.Domain.Ports;

/// <summary>How long the rules of backup plans took, from the console's own memory of jobs.</summary>
public interface IRuleDurations
{
    /// <summary>The rules that completed a backup lately; the others are left out, because nothing can be said of them.</summary>
    /// <param name="connections">Over which connections; none finds nothing.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="BackupServiceException">The database cannot be read.</exception>
    Task<ImmutableArray<RuleDuration>> ListAsync(ImmutableArray<ConnectionId> connections, CancellationToken cancellationToken);
}
