using BackupConsole.Navigation;
using BackupConsole.Ui.Wizards;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Features.PlanWizard;

/// <summary>Makes a plan.</summary>
public sealed partial class NewPlanPage
{
    [SupplyParameterFromQuery(Name = PlanWizard.DraftParameter)]
    private string? Draft { get; set; }

    [SupplyParameterFromQuery(Name = ConsoleUrls.ConnectionParameter)]
    private string? ConnectionKey { get; set; }

    /// <summary>The id of a plan to copy.</summary>
    [SupplyParameterFromQuery(Name = "copy")]
    private string? CopyOf { get; set; }

    /// <summary>The id of a template of AWS to begin from.</summary>
    [SupplyParameterFromQuery(Name = ConsoleUrls.TemplateParameter)]
    private string? Template { get; set; }

    [SupplyParameterFromQuery(Name = WizardShell.StepParameter)]
    private string? Step { get; set; }

    [SupplyParameterFromQuery(Name = PlanWizard.RuleParameter)]
    private int? Rule { get; set; }
}
