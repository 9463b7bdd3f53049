namespace BackupConsole.Emulator.Jobs.Restores;

/// <summary>One of the keys must be given when something else holds.</summary>
internal sealed record RestoreRequirement(string Reason, Func<RestoreFacts, bool> Applies, params IReadOnlyList<string> AnyOf);
