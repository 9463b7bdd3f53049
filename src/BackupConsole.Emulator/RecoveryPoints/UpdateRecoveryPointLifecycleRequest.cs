namespace BackupConsole.Emulator.RecoveryPoints;

internal sealed record UpdateRecoveryPointLifecycleRequest(Lifecycle? Lifecycle);
