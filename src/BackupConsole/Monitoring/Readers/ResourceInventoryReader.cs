namespace BackupConsole.Monitoring.Readers;

internal sealed class ResourceInventoryReader(MonitorContext context) : EstateReader(EstateRead.ResourceInventory)
{
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(30);

    public override async Task<TimeSpan> ReadAsync(CancellationToken cancellationToken)
    {
        var resources = await context.Ports.Resources.ListAsync(context.Poll, cancellationToken);
        context.Update(snapshot => snapshot with { Resources = resources });
        return Interval;
    }
}
