namespace BackupConsole.Ui.Charts;

/// <summary>One band of the ribbon.</summary>
/// <param name="Name"><c>warm</c>, <c>cold</c> or <c>deleted</c>; also the style sheet's name of it.</param>
/// <param name="FromDay">Where it begins, in days from the start of the job.</param>
/// <param name="ToDay">Where it ends; null = it does not.</param>
public sealed record LifecycleBand(string Name, int FromDay, int? ToDay);
