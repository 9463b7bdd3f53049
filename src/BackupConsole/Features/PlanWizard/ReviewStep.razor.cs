using BackupConsole.Domain.Plans;
using BackupConsole.Monitoring;
using BackupConsole.Ui.Fields;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Features.PlanWizard;

/// <summary>The whole as sentences and as JSON; of an edit also what changes.</summary>
public sealed partial class ReviewStep
{
    [Parameter, EditorRequired]
    public required PlanForm Form { get; set; }

    [Parameter, EditorRequired]
    public required PlanReading Reading { get; set; }

    [Parameter, EditorRequired]
    public required ConnectionSnapshot? Connection { get; set; }

    private PlanDifference? Difference => Form.Base is { } from ? PlanDifference.Between(from, Reading.Plan) : null;

    /// <summary>The rule that a warning is about.</summary>
    private string? WhereOf(FieldWarning warning) =>
        Reading.Plan.Rules.Where((_, index) => warning.Field.StartsWith(PlanPaths.OfRule(index) + ".", StringComparison.Ordinal)).Select(rule => $"{rule.Name}: ").FirstOrDefault();
}
