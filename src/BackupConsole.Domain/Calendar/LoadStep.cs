namespace BackupConsole.Domain.Calendar;

/// <summary>From an instant on a number of runs goes on, until the next step.</summary>
/// <param name="At">Since when.</param>
/// <param name="Running">How many runs.</param>
public readonly record struct LoadStep(DateTimeOffset At, int Running);
