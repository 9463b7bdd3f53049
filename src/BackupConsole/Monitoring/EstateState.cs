using Fluxor;

namespace BackupConsole.Monitoring;

/// <summary>The estate as this circuit shows it: the monitor's snapshot, by reference.</summary>
[FeatureState(MaximumStateChangedNotificationsPerSecond = 2)]
public sealed record EstateState
{
    public EstateSnapshot Snapshot { get; init; } = EstateSnapshot.Empty;
}
