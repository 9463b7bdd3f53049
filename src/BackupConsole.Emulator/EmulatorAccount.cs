namespace BackupConsole.Emulator;

/// <summary>An account of the demo estate and the key to it.</summary>
public sealed record EmulatorAccount(string AccountId, string Name, EmulatorCredential Credential);
