namespace BackupConsole.Emulator.Vaults;

internal sealed record PutPolicyRequest(string? Policy);
