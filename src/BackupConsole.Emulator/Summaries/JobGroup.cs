namespace BackupConsole.Emulator.Summaries;

/// <summary>How many jobs of one day are alike.</summary>
/// <param name="Day">Days since the Unix epoch, UTC.</param>
/// <param name="Category">Empty while a job is not over.</param>
internal sealed record JobGroup(long Day, string State, string ResourceType, string Category, long Count);
