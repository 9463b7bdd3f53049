using System.Collections.Immutable;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.History;
using BackupConsole.Domain.Jobs;

namespace BackupConsole.Features.Overview;

/// <summary>What the overview asks the job history.</summary>
/// <param name="Connections">Those in scope.</param>
/// <param name="Now">The estate's time.</param>
public sealed record OverviewQuery(ImmutableArray<ConnectionId> Connections, DateTimeOffset Now)
{
    public const int MostFailures = 8;

    private static readonly ImmutableArray<JobOutcome> Bad = [.. JobStates.Unsuccessful.Select(state => new JobOutcome(state)), JobOutcome.CompletedWithIssues];

    /// <summary>The jobs created on the UTC day that <see cref="Now"/> lies in.</summary>
    public JobCountQuery Today
    {
        get
        {
            var day = new DateTimeOffset(Now.UtcDateTime.Date, TimeSpan.Zero);
            return new JobCountQuery(JobKind.Backup, day, day.AddDays(1)) { Connections = Connections };
        }
    }

    /// <summary>What went wrong among the jobs created in the last 24 hours, newest first.</summary>
    public JobQuery Failures => new(JobKind.Backup)
    {
        Connections = Connections,
        Outcomes = Bad,
        CreatedFrom = Now.AddHours(-24),
        Take = MostFailures,
    };

    /// <summary>The outcomes that need somebody, as the job list names them.</summary>
    public static ImmutableArray<string> BadStates { get; } = [.. JobStates.Unsuccessful.Select(state => state.ToAws()), Navigation.JobListUrl.CompletedWithIssues];
}
