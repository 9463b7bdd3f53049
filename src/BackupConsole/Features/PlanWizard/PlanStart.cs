namespace BackupConsole.Features.PlanWizard;

/// <summary>What a new plan begins from.</summary>
public enum PlanStart
{
    Scratch,
    Template,
    Json,
    Copy,
}
