namespace BackupConsole.Features.Jobs.Detail;

/// <summary>Why something went wrong, and what a person can do about it.</summary>
/// <param name="Category">AWS's message category or state.</param>
/// <param name="Cause">What AWS means by it.</param>
/// <param name="Fix">What to look at or do.</param>
public sealed record Advice(string Category, string Cause, string Fix);
