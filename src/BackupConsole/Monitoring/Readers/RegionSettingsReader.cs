using System.Collections.Immutable;

namespace BackupConsole.Monitoring.Readers;

internal sealed class RegionSettingsReader(MonitorContext context) : EstateReader(EstateRead.RegionSettings)
{
    private static readonly TimeSpan Interval = TimeSpan.FromHours(1);

    public override async Task<TimeSpan> ReadAsync(CancellationToken cancellationToken)
    {
        var supported = await context.Ports.RegionSettings.GetSupportedTypesAsync(context.Poll, cancellationToken);
        var settings = await context.Ports.RegionSettings.GetAsync(context.Poll, cancellationToken);
        var known = supported.ToImmutableSortedDictionary(type => type, type => settings.OptIn.GetValueOrDefault(type));
        context.Update(snapshot => snapshot.OptIn.SequenceEqual(known) ? snapshot : snapshot with { OptIn = known });
        return Interval;
    }
}
