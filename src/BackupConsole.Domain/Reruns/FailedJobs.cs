using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Jobs;
using BackupConsole.Domain.Operations;

namespace BackupConsole.Domain.Reruns;

/// <summary>
/// Failed jobs that somebody wants to run again, gathered a part at a time. For each resource and vault only the newest is kept as a job;
/// of the others only what the result will say of them.
/// </summary>
public sealed class FailedJobs
{
    private readonly Dictionary<RerunTarget, Job> _newest = [];
    private readonly List<(ConnectionId Connection, NewOperationItem Item)> _leftOut = [];

    public int Count => _newest.Count + _leftOut.Count;

    /// <summary>The one to run again for each resource and vault, as far as the job itself tells.</summary>
    public IReadOnlyCollection<Job> Newest => _newest.Values;

    public bool Has(RerunTarget target) => _newest.ContainsKey(target);

    public void Add(Job job)
    {
        if (RerunRules.CanRunUnseen(job) is { IsAllowed: false, Reason: { } reason })
        {
            LeaveOut(job, reason);
            return;
        }

        var target = RerunTarget.Of(job)!.Value;
        if (!_newest.TryGetValue(target, out var known))
        {
            _newest.Add(target, job);
        }
        else
        {
            var (newer, older) = job.CreatedAt > known.CreatedAt ? (job, known) : (known, job);
            _newest[target] = newer;
            LeaveOut(older, RerunRules.FailedAgainLater);
        }
    }

    /// <summary>What would be started, newest first, and then what is left out without looking further.</summary>
    public DryRun Judge(RerunFacts facts) => new(
    [
        .. _newest.OrderByDescending(pair => pair.Value.CreatedAt).ThenBy(pair => pair.Value.Id, StringComparer.Ordinal).Select(pair => (pair.Key.Connection, ItemOf(pair.Key, pair.Value, facts))),
        .. _leftOut,
    ]);

    private static NewOperationItem ItemOf(RerunTarget target, Job job, RerunFacts facts)
    {
        var command = RerunCommands.Of(job, facts.RuleOf(job));
        var decision = facts.May(target.Connection)
            .And(facts.Open.Contains(target) ? Decision.Refused(RerunRules.Running) : Decision.Allowed)
            .And(facts.Completed.TryGetValue(target, out var completed) && completed > job.CreatedAt ? Decision.Refused(RerunRules.DoneSince(job.Kind)) : Decision.Allowed)
            .And(job.Kind == JobKind.Copy ? facts.SourceOf(job) : Decision.Allowed);
        return new NewOperationItem(NameOf(job), command, decision.IsAllowed ? command.Validate().FirstOrDefault()?.Rule : decision.Reason);
    }

    private static string NameOf(Job job) => job.ResourceName is { Length: > 0 } name ? name : job.ResourceArn ?? $"job {job.Id}";

    private void LeaveOut(Job job, string reason) => _leftOut.Add((job.Connection, new NewOperationItem(NameOf(job), RerunCommands.Of(job, rule: null), reason)));
}
