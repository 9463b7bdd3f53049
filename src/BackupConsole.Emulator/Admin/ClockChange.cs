namespace BackupConsole.Emulator.Admin;

/// <summary>What POST /_emulator/clock takes; every member is optional.</summary>
internal sealed record ClockChange
{
    /// <summary>Estate seconds per wall-clock second, above 0.</summary>
    public double? Rate { get; init; }

    /// <summary>True stops the clock, false lets it go on at its rate.</summary>
    public bool? Paused { get; init; }

    /// <summary>How far to step forward, at once. The clock never goes back.</summary>
    public double? AdvanceSeconds { get; init; }
}
