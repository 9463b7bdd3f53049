using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics.Metrics;
using BackupConsole.Domain.Estate;

namespace BackupConsole.AwsBackup.Calls;

/// <summary>Counts every HTTP request to AWS by connection, operation and outcome: for people, for tests of what polling costs, and as metrics.</summary>
public sealed class CallLog
{
    /// <summary>The meter's name, for OpenTelemetry.</summary>
    public const string MeterName = "BackupConsole.AwsBackup";

    private readonly ConcurrentDictionary<(ConnectionId Connection, string Operation, CallOutcome Outcome), long> _counts = new();
    private readonly Counter<long> _calls;
    private readonly Histogram<double> _duration;

    internal CallLog(IMeterFactory meters)
    {
        var meter = meters.Create(MeterName);
        _calls = meter.CreateCounter<long>("backupconsole.aws.calls", "{call}", "HTTP requests to AWS, retries included.");
        _duration = meter.CreateHistogram<double>("backupconsole.aws.call.duration", "s", "Time until AWS had answered an HTTP request.");
    }

    /// <summary>Every count so far, by connection and operation.</summary>
    public ImmutableArray<CallCount> Snapshot() =>
    [
        .. _counts
            .Select(entry => new CallCount(entry.Key.Connection, entry.Key.Operation, entry.Key.Outcome, entry.Value))
            .OrderBy(count => count.Connection.Value, StringComparer.Ordinal)
            .ThenBy(count => count.Operation, StringComparer.Ordinal)
            .ThenBy(count => count.Outcome),
    ];

    internal void Add(ConnectionId connection, string operation, CallOutcome outcome, TimeSpan duration)
    {
        _counts.AddOrUpdate((connection, operation, outcome), 1, static (_, count) => count + 1);
        var tags = new System.Diagnostics.TagList
        {
            { "connection", connection.Value },
            { "operation", operation },
            { "outcome", outcome.ToString() },
        };
        _calls.Add(1, tags);
        _duration.Record(duration.TotalSeconds, tags);
    }
}
