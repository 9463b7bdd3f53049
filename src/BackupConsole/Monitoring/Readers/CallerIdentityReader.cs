namespace BackupConsole.Monitoring.Readers;

internal sealed class CallerIdentityReader(MonitorContext context) : EstateReader(EstateRead.CallerIdentity)
{
    private static readonly TimeSpan Interval = TimeSpan.FromHours(1);

    public override async Task<TimeSpan> ReadAsync(CancellationToken cancellationToken)
    {
        var identity = await context.Ports.Identities.GetAsync(context.Poll, cancellationToken);
        context.Update(snapshot => snapshot.Identity == identity ? snapshot : snapshot with { Identity = identity });
        return Interval;
    }
}
