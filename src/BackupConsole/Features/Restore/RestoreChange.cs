namespace BackupConsole.Features.Restore;

/// <summary>Somebody changed a field.</summary>
/// <param name="Field">Which.</param>
/// <param name="Apply">What becomes of the form.</param>
public sealed record RestoreChange(string Field, Func<RestoreForm, RestoreForm> Apply);
