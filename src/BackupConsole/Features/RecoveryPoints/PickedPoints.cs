using System.Collections.Immutable;

namespace BackupConsole.Features.RecoveryPoints;

/// <summary>The rows that are picked, over all pages.</summary>
/// <param name="Points">One by one.</param>
/// <param name="IsAll">True for all that match the filters, whatever <paramref name="Points"/> says.</param>
public sealed record PickedPoints(ImmutableHashSet<PointKey> Points, bool IsAll)
{
    public static PickedPoints None { get; } = new([], false);

    public bool IsEmpty => !IsAll && Points.IsEmpty;

    public bool Has(PointKey key) => IsAll || Points.Contains(key);

    /// <summary>Unpicking one of all leaves what is on screen picked: more cannot be named.</summary>
    public PickedPoints With(IEnumerable<PointKey> keys, bool isPicked, IEnumerable<PointKey> onScreen)
    {
        var points = IsAll ? Points.Union(onScreen) : Points;
        return isPicked ? new PickedPoints(points.Union(keys), IsAll) : new PickedPoints(points.Except(keys), false);
    }
}
