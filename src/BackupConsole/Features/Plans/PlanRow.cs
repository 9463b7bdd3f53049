using BackupConsole.Domain.Plans;
using BackupConsole.Monitoring;

namespace BackupConsole.Features.Plans;

/// <summary>One row of the list.</summary>
/// <param name="Estate">The connection that it was seen through.</param>
/// <param name="Plan">The plan; a deleted one comes without rules and selections.</param>
/// <param name="NextRun">In the estate's time; null when it has no run to come.</param>
public sealed record PlanRow(ConnectionSnapshot Estate, BackupPlan Plan, DateTimeOffset? NextRun)
{
    public string Place => Estate.Connection.Name;
}
