using System.Collections.Immutable;
using BackupConsole.Domain.Plans;

namespace BackupConsole.Monitoring.Readers;

/// <summary>Lists plans; reads a plan's rules only when its version moved.</summary>
internal sealed class PlansReader(MonitorContext context) : EstateReader(EstateRead.Plans)
{
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(5);

    public override async Task<TimeSpan> ReadAsync(CancellationToken cancellationToken)
    {
        var known = context.Snapshot.Plans.ToDictionary(plan => plan.Id);
        var plans = ImmutableArray.CreateBuilder<BackupPlan>();
        foreach (var listed in await context.Ports.Plans.ListAsync(context.Poll, cancellationToken))
        {
            var rules = known.GetValueOrDefault(listed.Id) is { } before && before.VersionId == listed.VersionId
                ? before.Rules
                : (await context.Ports.Plans.GetAsync(context.Poll, listed.Id, cancellationToken)).Rules;
            plans.Add(listed with { Rules = rules });
        }

        context.Update(snapshot => snapshot.Plans.SequenceEqual(plans) ? snapshot : snapshot with { Plans = plans.ToImmutable() });
        return Interval;
    }
}
