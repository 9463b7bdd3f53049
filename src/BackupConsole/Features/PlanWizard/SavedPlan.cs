using BackupConsole.Domain.Estate;

namespace BackupConsole.Features.PlanWizard;

/// <summary>What came of it.</summary>
/// <param name="Connection">Where.</param>
/// <param name="PlanId">Which plan.</param>
/// <param name="Name">Its name.</param>
/// <param name="IsNew">False for a new version of a plan.</param>
/// <param name="OverwrittenVersionId">A version that somebody wrote in the same instant and that is no longer in force; null when there is none.</param>
public sealed record SavedPlan(ConnectionId Connection, string PlanId, string Name, bool IsNew, string? OverwrittenVersionId);
