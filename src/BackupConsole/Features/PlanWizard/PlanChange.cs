namespace BackupConsole.Features.PlanWizard;

/// <summary>A change of one field. A function and not the changed form: an event that was under way while the page was drawn again must not undo what came before it.</summary>
/// <param name="Field">As problems name it.</param>
/// <param name="Apply">Makes the new form of the current one.</param>
public sealed record PlanChange(string Field, Func<PlanForm, PlanForm> Apply);
