using System.Collections.Immutable;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.History;
using BackupConsole.Domain.Jobs;
using BackupConsole.Navigation;
using BackupConsole.Ui.Values;

namespace BackupConsole.Features.Overview;

/// <summary>A number of today's jobs, and the list of exactly those.</summary>
public sealed record OutcomeTile(StateLook Look, long Count, string Href)
{
    // What needs somebody first; those that are always there even at zero, so that zero failures is said and not left out.
    private static readonly ImmutableArray<(JobOutcome Outcome, bool IsAlways)> Order =
    [
        (new(JobState.Failed), true),
        (JobOutcome.CompletedWithIssues, true),
        (new(JobState.Expired), false),
        (new(JobState.Aborted), false),
        (new(JobState.Partial), false),
        (new(JobState.Unrecognised), false),
        (new(JobState.Running), true),
        (new(JobState.Aborting), false),
        (new(JobState.Pending), false),
        (new(JobState.Created), false),
        (new(JobState.Completed), true),
    ];

    public static ImmutableArray<OutcomeTile> Of(JobDigest jobs, ConnectionId? connection) =>
    [
        .. Order
            .Select(entry => (entry.Outcome, entry.IsAlways, Count: jobs.Today.GetValueOrDefault(entry.Outcome)))
            .Where(entry => entry.IsAlways || entry.Count > 0)
            .Select(entry => new OutcomeTile(StateLook.Of(entry.Outcome.State, entry.Outcome.IsWithIssues), entry.Count, HrefOf(entry.Outcome, connection))),
    ];

    private static string HrefOf(JobOutcome outcome, ConnectionId? connection) => new JobListUrl
    {
        Connection = connection,
        Created = JobListUrl.Today,
        States = [outcome.IsWithIssues ? JobListUrl.CompletedWithIssues : outcome.State.ToAws()],
    }.ToString();
}
