using BackupConsole.Emulator.Notifications;
using BackupConsole.Emulator.RecoveryPoints;
using BackupConsole.Emulator.Storage;

namespace BackupConsole.Emulator.Engine;

/// <summary>What carrying the estate forward needs within one write.</summary>
internal sealed record EngineStep(Session Session, JobPlanner Planner, EstateMemory Memory)
{
    private (RecoveryPointRecord? Point, DateTimeOffset At)? _nextPoint;

    public VaultEvents Events { get; } = new(Session);

    /// <summary>The recovery point that is due next, and when; remembered, because most steps are about jobs and change nothing of it.</summary>
    public (RecoveryPointRecord? Point, DateTimeOffset At) NextPoint()
    {
        if (_nextPoint is not { } next)
        {
            var point = RecoveryPointLifecycle.NextDue(Session, out var at);
            next = (point, at);
            _nextPoint = next;
        }

        return next;
    }

    /// <summary>Must be told of each recovery point whose time was set, and of those that were changed or removed with null.</summary>
    public void PointDue(DateTimeOffset? at)
    {
        if (at is null || at < _nextPoint?.At)
        {
            _nextPoint = null;
        }
    }
}
