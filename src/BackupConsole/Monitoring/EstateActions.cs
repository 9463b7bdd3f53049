using BackupConsole.Domain.Estate;

namespace BackupConsole.Monitoring;

/// <summary>The monitor saw something new.</summary>
internal sealed record EstateChangedAction(EstateSnapshot Snapshot);

/// <summary>Somebody pressed refresh.</summary>
internal sealed record RefreshEstateAction(ConnectionId Connection, EstateRead Read);
