using System.Collections.Immutable;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Plans;

namespace BackupConsole.Monitoring.Readers;

/// <summary>
/// Lists plans and, where that is allowed, what each selects; reads a plan's rules only when its version moved, and a selection once: AWS never changes one.
/// </summary>
internal sealed class PlansReader(MonitorContext context) : EstateReader(EstateRead.Plans)
{
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(5);

    public override async Task<TimeSpan> ReadAsync(CancellationToken cancellationToken)
    {
        var known = context.Snapshot.Plans.ToDictionary(plan => plan.Id);
        var plans = ImmutableArray.CreateBuilder<BackupPlan>();
        foreach (var listed in await context.Ports.Plans.ListAsync(context.Poll, cancellationToken))
        {
            if (await ReadAsync(listed, known.GetValueOrDefault(listed.Id), cancellationToken) is { } plan)
            {
                plans.Add(plan);
            }
        }

        context.Update(snapshot => snapshot.Plans.SequenceEqual(plans) ? snapshot : snapshot with { Plans = plans.ToImmutable() });
        return Interval;
    }

    /// <returns>The same instance when nothing moved; null when the plan has been deleted since it was listed.</returns>
    private async Task<BackupPlan?> ReadAsync(BackupPlan listed, BackupPlan? before, CancellationToken cancellationToken)
    {
        if (await BodyAsync(listed, before, cancellationToken) is not { } body)
        {
            return null;
        }

        var (selections, refusal) = await SelectionsAsync(listed, before?.Selections ?? [], cancellationToken);
        var plan = listed with
        {
            Rules = body.Rules,
            AdvancedBackupSettings = body.AdvancedBackupSettings,
            ScanSettings = body.ScanSettings,
            Selections = selections,
            SelectionsError = refusal,
        };
        return plan == before ? before : plan;
    }

    private async Task<BackupPlan?> BodyAsync(BackupPlan listed, BackupPlan? before, CancellationToken cancellationToken)
    {
        if (before?.VersionId == listed.VersionId)
        {
            return before;
        }

        try
        {
            return await context.Ports.Plans.GetAsync(context.Poll, listed.Id, cancellationToken);
        }
        catch (BackupServiceException failure) when (failure.Error.Kind == BackupErrorKind.NotFound)
        {
            return null;
        }
    }

    /// <summary>Whoever may not read selections still sees the plans, and that their selections are not known.</summary>
    private async Task<(ImmutableArray<BackupSelection> Selections, BackupError? Refusal)> SelectionsAsync(
        BackupPlan plan, ImmutableArray<BackupSelection> before, CancellationToken cancellationToken)
    {
        try
        {
            return (await ReadSelectionsAsync(plan, before, cancellationToken), null);
        }
        catch (BackupServiceException failure) when (failure.Error.Kind == BackupErrorKind.AccessDenied)
        {
            // Request ids differ each time; without them an unchanged refusal is an unchanged plan.
            return ([], failure.Error with { RequestId = null, Problems = [] });
        }
    }

    private async Task<ImmutableArray<BackupSelection>> ReadSelectionsAsync(BackupPlan plan, ImmutableArray<BackupSelection> before, CancellationToken cancellationToken)
    {
        var listed = await context.Ports.Plans.ListSelectionsAsync(context.Poll, plan.Id, cancellationToken);
        if (listed.Select(selection => selection.Id).SequenceEqual(before.Select(selection => selection.Id)))
        {
            return before;
        }

        var selections = ImmutableArray.CreateBuilder<BackupSelection>(listed.Length);
        foreach (var selection in listed)
        {
            selections.Add(before.FirstOrDefault(known => known.Id == selection.Id)
                ?? await context.Ports.Plans.GetSelectionAsync(context.Poll, plan.Id, selection.Id, cancellationToken));
        }

        return selections.MoveToImmutable();
    }
}
