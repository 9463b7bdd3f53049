using System.Collections.Immutable;
using BackupConsole.Domain;
using BackupConsole.Domain.History;
using BackupConsole.Domain.Jobs;

namespace BackupConsole.Features.Overview;

/// <summary>What the job history answered.</summary>
/// <param name="Today">The jobs of today by outcome, of all connections in scope together.</param>
/// <param name="Failures">The newest of those that went wrong, and how many there are.</param>
public sealed record JobDigest(ImmutableDictionary<JobOutcome, long> Today, Page<Job> Failures)
{
    public static JobDigest Of(IEnumerable<JobCount> counts, Page<Job> failures) => new(
        counts.GroupBy(count => new JobOutcome(count.State, count.IsWithIssues)).ToImmutableDictionary(group => group.Key, group => group.Sum(count => count.Count)),
        failures);
}
