namespace BackupConsole.Emulator.Vaults;

/// <summary>The topic that a vault's events go to, and which events do.</summary>
internal sealed record VaultNotifications(string TopicArn, IReadOnlyList<string> Events);
