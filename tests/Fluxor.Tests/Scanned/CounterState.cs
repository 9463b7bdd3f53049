namespace Fluxor.Tests.Scanned;

[FeatureState(Name = "counter", MaximumStateChangedNotificationsPerSecond = 0)]
internal sealed record CounterState
{
    public int Count { get; init; }

    public string Note { get; init; } = "";
}
