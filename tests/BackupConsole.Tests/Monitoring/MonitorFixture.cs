using BackupConsole.Domain.Estate;
using BackupConsole.Monitoring;
using BackupConsole.Testing;
using Microsoft.Extensions.Logging.Abstractions;

namespace BackupConsole.Tests.Monitoring;

/// <summary>A real monitor over a counted AWS and a clock that the test moves.</summary>
internal sealed class MonitorFixture : IAsyncDisposable
{
    /// <summary>Reads that every connection has a loop for.</summary>
    public const int LoopsAConnection = 8;

    public MonitorFixture(params Connection[] connections)
    {
        var named = connections.Length == 0 ? [A.Connection()] : connections;
        Monitor = new EstateMonitor(
            new FakeConnections(named),
            new EstatePorts(Aws, Aws, Aws, Aws, Aws, Aws, Aws, Aws, History, Inventory),
            Feed,
            Time,
            NullLogger<EstateMonitor>.Instance);
        Loops = named.Length * LoopsAConnection;
    }

    public SteppedTime Time { get; } = new();

    public FakeAws Aws { get; } = new();

    public FakeJobHistory History { get; } = new();

    public FakeRecoveryPointInventory Inventory { get; } = new();

    public EstateFeed Feed { get; } = new();

    public EstateMonitor Monitor { get; }

    public int Loops { get; }

    public ConnectionSnapshot Snapshot => Feed.Current.Connections[0];

    public async Task StartAsync()
    {
        await Monitor.StartAsync(TestContext.Current.CancellationToken);
        await SettleAsync();
    }

    /// <summary>Waits until every loop sleeps.</summary>
    public Task SettleAsync(int watchedJobs = 0) => Time.SleepersAsync(Loops + watchedJobs, TestContext.Current.CancellationToken);

    /// <summary>Waits until what is known of the connection is so.</summary>
    public Task UntilAsync(Func<ConnectionSnapshot, bool> isSo) => Feed.UntilAsync(estate => isSo(estate.Connections[0]), TestContext.Current.CancellationToken);

    public Task PassAsync(TimeSpan span, TimeSpan? step = null) =>
        Time.PassAsync(span, step ?? TimeSpan.FromSeconds(5), Loops, TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        await Monitor.StopAsync(CancellationToken.None);
        Monitor.Dispose();
    }
}
