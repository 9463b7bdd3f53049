using System.Collections.Immutable;
using BackupConsole.Domain;
using BackupConsole.Domain.Plans;
using BackupConsole.Ui.Fields;

namespace BackupConsole.Features.PlanWizard;

/// <summary>What a form means.</summary>
/// <param name="Plan">As far as it can be read.</param>
/// <param name="Problems">In the order of the steps.</param>
/// <param name="Missing">The fields that must be filled in and are empty: not wrong before somebody went past them.</param>
/// <param name="Warnings">What AWS takes but a person may not want.</param>
public sealed record PlanReading(BackupPlanBody Plan, ImmutableArray<Problem> Problems, ImmutableHashSet<string> Missing, ImmutableArray<FieldWarning> Warnings)
{
    public bool IsReady => Problems.IsEmpty;
}
