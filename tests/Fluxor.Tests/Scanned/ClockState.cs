namespace Fluxor.Tests.Scanned;

[FeatureState(CreateInitialStateMethodName = nameof(Create), DebuggerBrowsable = false, MaximumStateChangedNotificationsPerSecond = 7)]
internal sealed record ClockState(string Zone)
{
    private static ClockState Create() => new("UTC");
}
