using System.Collections.Immutable;
using BackupConsole.Domain.Resources;

namespace BackupConsole.Domain.Settings;

/// <summary>What an account has switched on in a Region. Equal when every type stands the same.</summary>
/// <remarks>https://docs.aws.amazon.com/aws-backup/latest/devguide/API_DescribeRegionSettings.html</remarks>
/// <param name="OptIn">Resource type → whether AWS Backup may protect it.</param>
/// <param name="FullManagement">Resource type → whether AWS Backup manages its recovery points in full. Only the types where AWS lets one choose.</param>
public sealed record RegionSettings(ImmutableSortedDictionary<string, bool> OptIn, ImmutableSortedDictionary<string, bool> FullManagement)
{
    /// <summary>The preference of every type that has it.</summary>
    public ImmutableSortedDictionary<string, bool> Of(ServicePreference preference) => preference switch
    {
        ServicePreference.OptIn => OptIn,
        ServicePreference.FullManagement => FullManagement,
    };

    /// <summary>The preference of one type; null where AWS names none.</summary>
    public bool? Of(ServicePreference preference, string resourceType) => Of(preference).TryGetValue(resourceType, out var isOn) ? isOn : null;

    /// <summary>Whether AWS lets somebody choose this here.</summary>
    public Decision CanChange(ServicePreference preference, string resourceType) => Of(preference).ContainsKey(resourceType)
        ? Decision.Allowed
        : Decision.Refused((preference, ResourceTypes.Named(resourceType)) switch
        {
            (ServicePreference.OptIn, _) => $"AWS Backup offers no switch for {resourceType} in this Region.",
            (ServicePreference.FullManagement, { IsFullyManaged: true }) => $"AWS Backup always manages {resourceType} in full.",
            (ServicePreference.FullManagement, _) => $"AWS Backup cannot manage {resourceType} in full: its recovery points stay with the service itself.",
        });

    /// <summary>These settings with some switches turned.</summary>
    public RegionSettings With(IEnumerable<PreferenceChange> changes) => changes.Aggregate(this, (settings, change) => change.Preference switch
    {
        ServicePreference.OptIn => settings with { OptIn = settings.OptIn.SetItem(change.ResourceType, change.IsOn) },
        ServicePreference.FullManagement => settings with { FullManagement = settings.FullManagement.SetItem(change.ResourceType, change.IsOn) },
    });

    /// <summary>What somebody turned to make others of these settings. A type that only one of them names is no change.</summary>
    public ImmutableArray<PreferenceChange> ChangesTo(RegionSettings later) =>
    [
        .. Enum.GetValues<ServicePreference>().SelectMany(preference => Of(preference)
            .Where(before => later.Of(preference, before.Key) is { } isOn && isOn != before.Value)
            .Select(before => new PreferenceChange(preference, before.Key, !before.Value))),
    ];

    /// <summary>True when every switch of the changes stands as it was to be turned.</summary>
    public bool Has(IEnumerable<PreferenceChange> changes) => changes.All(change => Of(change.Preference, change.ResourceType) == change.IsOn);

    public bool Equals(RegionSettings? other) => other is not null && IsSame(OptIn, other.OptIn) && IsSame(FullManagement, other.FullManagement);

    public override int GetHashCode() => HashCode.Combine(OptIn.Count, FullManagement.Count);

    // Read from JSON, the order of the keys can be another one.
    private static bool IsSame(ImmutableSortedDictionary<string, bool> one, ImmutableSortedDictionary<string, bool> other) =>
        one.Count == other.Count && one.All(pair => other.TryGetValue(pair.Key, out var isOn) && isOn == pair.Value);
}
