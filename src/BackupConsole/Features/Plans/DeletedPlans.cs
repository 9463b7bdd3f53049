using System.Collections.Immutable;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Ports;

namespace BackupConsole.Features.Plans;

/// <summary>Asks AWS for the plans that have been deleted; the monitor does not follow them.</summary>
internal static class DeletedPlans
{
    /// <exception cref="BackupServiceException">The list could not be read to its end.</exception>
    public static async Task<ImmutableArray<DeletedPlan>> ReadAsync(IBackupPlans plans, ConnectionId connection, CancellationToken cancellationToken)
    {
        var all = await plans.ListWithDeletedAsync(CallContext.Person(connection), cancellationToken);
        return [.. all.Where(plan => plan.DeletedAt is not null).Select(plan => new DeletedPlan(connection, plan))];
    }
}
