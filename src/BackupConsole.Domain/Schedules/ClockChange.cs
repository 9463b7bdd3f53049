namespace BackupConsole.Domain.Schedules;

/// <summary>What a change of the clocks does to one run.</summary>
public enum ClockChange
{
    None,

    /// <summary>The clocks jump over this time: there is no run.</summary>
    Skipped,

    /// <summary>The clocks show this time twice: it runs the first time only.</summary>
    ShownTwice,

    /// <summary>The clocks changed since the run before: on the wall the same time, in UTC another one.</summary>
    Shifted,
}
