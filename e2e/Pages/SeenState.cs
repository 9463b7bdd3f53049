namespace BackupConsole.E2E.Pages;

/// <summary>What a job's page showed at one moment.</summary>
/// <param name="State">The word of the state.</param>
/// <param name="Percent">Whole percents, null while there are none.</param>
internal sealed record SeenState(string State, string? Percent);
