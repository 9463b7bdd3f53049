using BackupConsole.Domain.Vaults.Notifications;

namespace BackupConsole.Features.Vaults;

/// <summary>A vault's notifications as they were read.</summary>
/// <param name="Set">Null when AWS tells nobody.</param>
public sealed record VaultTopic(VaultNotifications? Set);
