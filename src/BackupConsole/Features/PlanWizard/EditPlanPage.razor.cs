using BackupConsole.Ui.Wizards;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Features.PlanWizard;

/// <summary>Makes a new version of a plan.</summary>
public sealed partial class EditPlanPage
{
    [Parameter]
    public string ConnectionKey { get; set; } = string.Empty;

    [Parameter]
    public string Id { get; set; } = string.Empty;

    [SupplyParameterFromQuery(Name = PlanWizard.DraftParameter)]
    private string? Draft { get; set; }

    [SupplyParameterFromQuery(Name = WizardShell.StepParameter)]
    private string? Step { get; set; }

    [SupplyParameterFromQuery(Name = PlanWizard.RuleParameter)]
    private int? Rule { get; set; }
}
