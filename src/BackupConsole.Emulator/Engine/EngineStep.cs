using BackupConsole.Emulator.Notifications;
using BackupConsole.Emulator.Storage;

namespace BackupConsole.Emulator.Engine;

/// <summary>What carrying the estate forward needs within one write.</summary>
internal sealed record EngineStep(Session Session, JobPlanner Planner, EstateMemory Memory)
{
    public VaultEvents Events { get; } = new(Session);
}
