using System.Collections.Immutable;
using System.Globalization;
using BackupConsole.Domain.Lifecycles;

namespace BackupConsole.Ui.Charts;

/// <summary>What the lifecycle ribbon draws: bands on an axis of days, and the same in words.</summary>
/// <param name="Bands">In the order of time; the last one has no end.</param>
/// <param name="LastDay">The right end of the axis.</param>
/// <param name="EarliestDeletion">The day before which AWS does not delete, because of the 90 days in cold storage; null when nothing moves there.</param>
/// <param name="Words">The same as a sentence.</param>
public sealed record LifecyclePicture(ImmutableArray<LifecycleBand> Bands, int LastDay, int? EarliestDeletion, string Words)
{
    // So that the last band is seen however short the others are.
    private const double RoomForTheLastBand = 1.2;
    private const int ShortestAxis = 14;
    private const int AxisOfForever = 365;

    public static LifecyclePicture Of(Lifecycle lifecycle)
    {
        int? cold = lifecycle.MoveToColdStorageAfterDays is > 0 and var days && !(lifecycle.DeleteAfterDays <= days) ? days : null;
        int? deleted = lifecycle.DeleteAfterDays is > 0 and var end ? end : null;
        var bands = ImmutableArray.CreateBuilder<LifecycleBand>();
        bands.Add(new("warm", 0, cold ?? deleted));
        if (cold is { } from)
        {
            bands.Add(new("cold", from, deleted));
        }

        if (deleted is { } at)
        {
            bands.Add(new("deleted", at, null));
        }

        var earliest = cold + LifecycleRules.ShortestColdDays;
        var furthest = Math.Max(deleted ?? Math.Max(AxisOfForever, cold ?? 0), earliest ?? 0);
        return new(bands.ToImmutable(), Math.Max(ShortestAxis, (int)Math.Ceiling(furthest * RoomForTheLastBand)), earliest, WordsOf(cold, deleted));
    }

    /// <summary>Where a day stands on the axis, in percent, as an SVG attribute.</summary>
    public string Percent(int day) => (100d * Math.Clamp(day, 0, LastDay) / LastDay).ToString("0.##", CultureInfo.InvariantCulture) + "%";

    private static string WordsOf(int? cold, int? deleted) => (cold, deleted) switch
    {
        (null, null) => "Kept for ever in warm storage.",
        (null, { } end) => $"Warm storage for {Days(end)}, then deleted.",
        ({ } from, null) => $"Warm storage for {Days(from)}, then cold storage for ever.",
        ({ } from, { } end) => $"Warm storage for {Days(from)}, cold storage until day {Number(end)}, then deleted.",
    };

    private static string Days(int days) => days == 1 ? "1 day" : $"{Number(days)} days";

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
