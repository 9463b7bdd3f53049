using BackupConsole.Emulator.RecoveryPoints;

namespace BackupConsole.Emulator.Plans;

internal sealed record CopyAction(string DestinationBackupVaultArn, Lifecycle? Lifecycle);
