using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Plans;

namespace BackupConsole.Features.Plans;

/// <summary>A plan that AWS still lists although it has been deleted.</summary>
public sealed record DeletedPlan(ConnectionId Connection, BackupPlan Plan);
