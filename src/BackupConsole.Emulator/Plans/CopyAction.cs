using BackupConsole.Emulator.Contracts;

namespace BackupConsole.Emulator.Plans;

internal sealed record CopyAction(string DestinationBackupVaultArn, Lifecycle? Lifecycle);
