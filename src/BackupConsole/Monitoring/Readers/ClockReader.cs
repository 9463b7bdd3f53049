namespace BackupConsole.Monitoring.Readers;

/// <summary>Keeps the estate clock of an emulator, whose rate can be changed at any time. AWS's clock is wall time and is not asked for.</summary>
internal sealed class ClockReader(MonitorContext context) : EstateReader(EstateRead.Clock)
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Tolerance = TimeSpan.FromSeconds(2);

    public override async Task<TimeSpan> ReadAsync(CancellationToken cancellationToken)
    {
        var read = await context.Ports.Clocks.ReadAsync(context.Connection.Id, cancellationToken);
        context.Update(snapshot => snapshot.Clock.Rate.Equals(read.Rate) && (snapshot.Clock.At(read.ReadAt) - read.EstateAt).Duration() < Tolerance
            ? snapshot
            : snapshot with { Clock = read });
        return Interval;
    }
}
