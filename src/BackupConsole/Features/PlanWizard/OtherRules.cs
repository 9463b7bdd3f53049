using System.Collections.Immutable;
using BackupConsole.Domain.Plans;
using BackupConsole.Ui.Schedules;

namespace BackupConsole.Features.PlanWizard;

/// <summary>The rules of the other plans, among which the timeline shows this one; worked out once for what the monitor has seen.</summary>
internal sealed class OtherRules
{
    private ImmutableArray<BackupPlan> _plans;
    private ImmutableArray<TimelineRule> _rules = [];

    /// <summary>Continuous rules have no runs to show.</summary>
    /// <param name="plans">Every plan of the connection.</param>
    /// <param name="without">The plan that is edited; null for a new one.</param>
    public ImmutableArray<TimelineRule> Of(ImmutableArray<BackupPlan> plans, string? without)
    {
        if (_plans != plans)
        {
            _plans = plans;
            _rules =
            [
                .. from plan in plans
                   where plan.Id != without
                   from rule in plan.Rules
                   where !rule.IsContinuous
                   select new TimelineRule($"{plan.Name} · {rule.Name}", rule.ScheduleExpression, rule.TimeZone),
            ];
        }

        return _rules;
    }
}
