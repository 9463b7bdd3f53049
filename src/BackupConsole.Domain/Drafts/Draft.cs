namespace BackupConsole.Domain.Drafts;

/// <summary>A half-filled form.</summary>
/// <param name="Id">Also the submission's id, so that a form that comes back after a crash and is sent again stays the same submission.</param>
/// <param name="UserName">Whose.</param>
/// <param name="Kind">Which form, for example <c>on-demand-backup</c>.</param>
/// <param name="Json">What was entered.</param>
/// <param name="SavedAt">When (wall time).</param>
public sealed record Draft(Guid Id, string UserName, string Kind, string Json, DateTimeOffset SavedAt);
