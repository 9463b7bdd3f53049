using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Jobs;
using BackupConsole.Monitoring;

namespace BackupConsole.Tests.Features;

/// <summary>Remembers what pages ask of the monitor.</summary>
internal sealed class FakeEstateMonitor : IEstateMonitor
{
    public List<string> LookedAt { get; } = [];

    public IDisposable LookAt(ConnectionId connection, JobKind kind, string jobId)
    {
        LookedAt.Add(jobId);
        return new Look(() => LookedAt.Remove(jobId));
    }

    public void Refresh(ConnectionId connection, EstateRead read)
    {
    }

    private sealed class Look(Action end) : IDisposable
    {
        public void Dispose() => end();
    }
}
