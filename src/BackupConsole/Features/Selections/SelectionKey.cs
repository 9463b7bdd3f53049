using BackupConsole.Domain.Estate;

namespace BackupConsole.Features.Selections;

/// <summary>Which selection; its id is null while it is to be made.</summary>
public readonly record struct SelectionKey(ConnectionId Connection, string PlanId, string? SelectionId);
