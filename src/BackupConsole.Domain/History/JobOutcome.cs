using BackupConsole.Domain.Jobs;

namespace BackupConsole.Domain.History;

/// <summary>How a job stands, as a person counts it: AWS's state, with "Completed with issues" told apart from "Completed".</summary>
/// <param name="State">AWS's state.</param>
/// <param name="IsWithIssues">See <see cref="Job.IsCompletedWithIssues"/>; true only with <see cref="JobState.Completed"/>.</param>
public readonly record struct JobOutcome(JobState State, bool IsWithIssues = false)
{
    public static JobOutcome CompletedWithIssues { get; } = new(JobState.Completed, IsWithIssues: true);

    public static JobOutcome Of(Job job) => new(job.State, job.IsCompletedWithIssues);
}
