using BackupConsole.Domain.Estate;

namespace BackupConsole.Features.Plans;

/// <summary>Which plan: ids of managed plans are only unique within an account and Region.</summary>
public readonly record struct PlanKey(ConnectionId Connection, string Id);
