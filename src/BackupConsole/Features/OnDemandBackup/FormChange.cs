namespace BackupConsole.Features.OnDemandBackup;

/// <summary>A change of one field. A function and not the changed form: an event that was under way while the page was drawn again must not undo what came before it.</summary>
/// <param name="Field">One of <see cref="OnDemandBackupFields"/>.</param>
/// <param name="Apply">Makes the new form of the current one.</param>
public sealed record FormChange(string Field, Func<OnDemandBackupForm, OnDemandBackupForm> Apply);
