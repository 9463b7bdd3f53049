using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Jobs;

namespace BackupConsole.Features.Jobs;

/// <summary>The dialog that stops a job.</summary>
/// <param name="Job">Which.</param>
/// <param name="Submission">The same for every click of one attempt; a new one after a refusal.</param>
public sealed record StopJobForm(Job Job, Guid Submission)
{
    public bool IsBusy { get; init; }

    public BackupError? Error { get; init; }
}
