using System.Collections.Immutable;
using BackupConsole.Domain.Calendar;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Jobs;
using BackupConsole.Domain.Ports;
using BackupConsole.Storage.Databases;
using Microsoft.EntityFrameworkCore;

namespace BackupConsole.Storage.JobHistory;

internal sealed class DatabaseRuleDurations(DatabaseAccess database) : IRuleDurations
{
    /// <summary>How far back is read, in jobs of a connection that have ended: an index gives them newest first, however many there are.</summary>
    private const int MostJobs = 20_000;

    /// <summary>How many jobs of a rule count: what it took last year says little about tonight.</summary>
    private const int MostOfARule = 50;

    public Task<ImmutableArray<RuleDuration>> ListAsync(ImmutableArray<ConnectionId> connections, CancellationToken cancellationToken) => database.ReadAsync(
        async context =>
        {
            var durations = ImmutableArray.CreateBuilder<RuleDuration>();
            foreach (var connection in connections)
            {
                durations.AddRange(await ListAsync(context, connection, cancellationToken));
            }

            return durations.ToImmutable();
        },
        cancellationToken);

    private static async Task<IEnumerable<RuleDuration>> ListAsync(ConsoleDbContext context, ConnectionId connection, CancellationToken cancellationToken)
    {
        // A child's time is part of its parent's.
        var jobs = await context.Jobs.AsNoTracking()
            .Where(job => job.ConnectionId == connection.Value && job.Kind == JobKind.Backup && job.CompletedAt > JobRow.NotCompleted)
            .OrderByDescending(job => job.CompletedAt)
            .Take(MostJobs)
            .Where(job => job.State == JobState.Completed && job.ParentJobId == null && job.BackupPlanId != null && job.BackupRuleId != null)
            .Select(job => new { PlanId = job.BackupPlanId!, RuleId = job.BackupRuleId!, job.CreatedAt, job.CompletedAt })
            .ToListAsync(cancellationToken);
        return jobs
            .GroupBy(job => (job.PlanId, job.RuleId))
            .OrderBy(rule => rule.Key.PlanId, StringComparer.Ordinal).ThenBy(rule => rule.Key.RuleId, StringComparer.Ordinal)
            .Select(rule => RuleDuration.Of(
                connection,
                rule.Key.PlanId,
                rule.Key.RuleId,
                rule.OrderByDescending(job => job.CompletedAt).Take(MostOfARule).Select(job => job.CompletedAt - job.CreatedAt)));
    }
}
