using BackupConsole.Domain;
using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.History;
using BackupConsole.Domain.Jobs;
using BackupConsole.Features.Jobs.Detail;

namespace BackupConsole.Features.Jobs;

internal sealed record JobListOpenedAction;

internal sealed record SearchJobsAction(JobQuery Query);

internal sealed record SearchJobsSucceededAction(JobQuery Query, Page<Job> Jobs, DateTimeOffset At);

/// <summary>The rows were there before anybody had counted what there is.</summary>
internal sealed record JobsCountedAction(JobQuery Query, ListTotal Total);

internal sealed record SearchJobsFailedAction(JobQuery Query, BackupError Error);

internal sealed record LoadJobAction(JobKey Key);

internal sealed record LoadJobSucceededAction(JobKey Key, JobDetail Detail, DateTimeOffset At);

internal sealed record LoadJobFailedAction(JobKey Key, BackupError Error);

internal sealed record StopJobAskedAction(Job Job, Guid Submission);

internal sealed record StopJobCancelledAction;

internal sealed record StopJobAction(Actor Actor, Job Job, Guid Submission);

internal sealed record StopJobSucceededAction(Guid Submission);

/// <param name="Submission">The attempt that failed.</param>
/// <param name="Error">Why.</param>
/// <param name="Next">The submission of the next attempt: the same one while the outcome is unknown.</param>
internal sealed record StopJobFailedAction(Guid Submission, BackupError Error, Guid Next);
