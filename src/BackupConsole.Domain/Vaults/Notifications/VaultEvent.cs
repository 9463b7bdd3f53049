namespace BackupConsole.Domain.Vaults.Notifications;

/// <summary>Something that AWS can tell a topic.</summary>
/// <param name="Name">AWS's name, for example <c>BACKUP_JOB_COMPLETED</c>.</param>
/// <param name="Group">What it is about.</param>
/// <param name="Meaning">When it is sent, in words.</param>
/// <param name="IsSent">False for one that the model has and AWS no longer takes or sends; then the meaning says what to choose instead.</param>
public sealed record VaultEvent(string Name, string Group, string Meaning, bool IsSent = true);
