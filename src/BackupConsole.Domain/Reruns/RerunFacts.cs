using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Jobs;
using BackupConsole.Domain.Plans;

namespace BackupConsole.Domain.Reruns;

/// <summary>What decides whether a failed job is run again, apart from the job itself.</summary>
/// <param name="May">Whether the person may start such a job there.</param>
/// <param name="Open">For what a job is running or waiting.</param>
/// <param name="Completed">When the newest job that completed was created.</param>
public sealed record RerunFacts(Func<ConnectionId, Decision> May, IReadOnlySet<RerunTarget> Open, IReadOnlyDictionary<RerunTarget, DateTimeOffset> Completed)
{
    /// <summary>The rule that started a job, where it is still known.</summary>
    public Func<Job, BackupRule?> RuleOf { get; init; } = _ => null;

    /// <summary>Whether what a copy job copied can be copied now.</summary>
    public Func<Job, Decision> SourceOf { get; init; } = _ => Decision.Allowed;
}
