namespace BackupConsole.Domain.Restores;

/// <summary>A rule across keys: what is given does not go together.</summary>
/// <param name="Key">The key to mark.</param>
/// <param name="IsBroken">Whether the rule is broken.</param>
/// <param name="Rule">The rule, as a sentence.</param>
/// <param name="Fix">What to do, as a sentence.</param>
public sealed record RestoreConflict(string Key, Func<RestoreFacts, bool> IsBroken, string Rule, string Fix);
