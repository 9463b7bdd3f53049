using BackupConsole.Domain.Plans;

namespace BackupConsole.Features.PlanTemplates;

/// <summary>A template with what it says.</summary>
/// <param name="Template">As AWS lists it.</param>
/// <param name="Plan">The plan that it makes.</param>
public sealed record PlanTemplate(BackupPlanTemplate Template, BackupPlanBody Plan);
