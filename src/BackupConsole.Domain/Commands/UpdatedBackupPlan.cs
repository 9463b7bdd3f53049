namespace BackupConsole.Domain.Commands;

/// <summary>AWS's answer to UpdateBackupPlan, and what looking at the versions afterwards has shown.</summary>
/// <param name="PlanId">Which plan.</param>
/// <param name="VersionId">The version that was written.</param>
public sealed record UpdatedBackupPlan(string PlanId, string VersionId)
{
    /// <summary>
    /// A version that somebody else wrote in the instant between comparing and writing, and that is no longer in force because of it; null when there is
    /// none. It can be compared and brought back from the list of versions.
    /// </summary>
    public string? OverwrittenVersionId { get; init; }

    /// <summary>False when the versions could not be read afterwards, so that nobody knows whether one was overwritten.</summary>
    public bool IsVerified { get; init; }
}
