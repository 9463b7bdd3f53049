namespace BackupConsole.Domain.Plans;

/// <summary>A plan that AWS offers to start from.</summary>
public sealed record BackupPlanTemplate(string Id, string Name);
