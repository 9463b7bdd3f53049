using BackupConsole.Emulator.Contracts;

namespace BackupConsole.Emulator.RecoveryPoints;

internal sealed record UpdateRecoveryPointLifecycleRequest(Lifecycle? Lifecycle);
