namespace BackupConsole.Domain.Plans;

/// <summary>A version that a plan has or had, as ListBackupPlanVersions gives it.</summary>
/// <param name="VersionId">AWS's id.</param>
/// <param name="Name">The plan's name in it.</param>
/// <param name="CreatedAt">When it was written.</param>
public sealed record BackupPlanVersion(string VersionId, string Name, DateTimeOffset CreatedAt);
