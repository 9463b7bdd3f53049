using System.Collections.Concurrent;
using BackupConsole.Domain.Auditing;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Jobs;
using BackupConsole.Domain.Ports;

namespace BackupConsole.Monitoring;

/// <summary>The one place in the process that polls AWS: never a page, never a circuit. A hundred screens cost what one costs.</summary>
internal sealed class EstateMonitor(IConnections connections, EstatePorts ports, EstateFeed feed, TimeProvider time, ILogger<EstateMonitor> logger)
    : BackgroundService, IEstateMonitor, IMonitorPokes
{
    private readonly ConcurrentDictionary<ConnectionId, ConnectionMonitor> _monitors = new();

    public IDisposable LookAt(ConnectionId connection, JobKind kind, string jobId) =>
        _monitors.TryGetValue(connection, out var monitor) ? monitor.Jobs.Look(kind, jobId) : NothingToLookAt.Instance;

    public void Refresh(ConnectionId connection, EstateRead read)
    {
        if (_monitors.TryGetValue(connection, out var monitor))
        {
            monitor.Poke(read);
        }
    }

    public void Poke(AuditRecord written)
    {
        if (_monitors.TryGetValue(written.Connection, out var monitor))
        {
            monitor.Poke(written);
        }
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var now = time.GetUtcNow();
        feed.Begin(connections.All.Select(connection => new ConnectionSnapshot(connection, EstateClock.Wall(now))));
        return Task.WhenAll(connections.All.Select(connection => WatchAsync(connection, stoppingToken)));
    }

    private async Task WatchAsync(Connection connection, CancellationToken stoppingToken)
    {
        var context = new MonitorContext(connection, ports, feed, time);
        await ReadFirstOpenJobsAndClockAsync(context, stoppingToken);
        using var monitor = new ConnectionMonitor(context, logger, stoppingToken);
        _monitors[connection.Id] = monitor;
        await monitor.RunAsync(stoppingToken);
    }

    // What was open when the console stopped is shown at once, before AWS has been asked; a demo's reads need its clock from the first one on.
    private static async Task ReadFirstOpenJobsAndClockAsync(MonitorContext context, CancellationToken stoppingToken)
    {
        var open = await context.Ports.JobHistory.ListOpenAsync(context.Connection.Id, stoppingToken);
        var clock = context.Connection.IsDemo
            ? await context.Ports.Clocks.ReadAsync(context.Connection.Id, stoppingToken)
            : EstateClock.Wall(context.Time.GetUtcNow());
        context.Update(snapshot => snapshot with { OpenJobs = [.. open.OrderByDescending(job => job.CreatedAt)], Clock = clock });
    }

    private sealed class NothingToLookAt : IDisposable
    {
        public static NothingToLookAt Instance { get; } = new();

        public void Dispose()
        {
        }
    }
}
