using System.Collections.Immutable;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Plans;

namespace BackupConsole.Features.PlanWizard;

/// <summary>What the wizard sends at its end.</summary>
internal static class PlanCommand
{
    public static BackupCommand Of(PlanForm form, BackupPlanBody plan) => form is { PlanId: { } id, VersionId: { } version }
        ? new UpdateBackupPlan(id, version, plan)
        : new CreateBackupPlan(plan) { BackupPlanTags = form.Tags.ToImmutableSortedDictionary(StringComparer.Ordinal) };
}
