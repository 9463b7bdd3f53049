using System.Collections.Concurrent;
using System.Collections.Immutable;
using BackupConsole.Domain;
using BackupConsole.Domain.Auditing;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Ports;

namespace BackupConsole.Testing;

/// <summary>The audit log in memory.</summary>
public sealed class FakeAuditLog : IAuditLog
{
    private readonly ConcurrentDictionary<IntentId, AuditRecord> _records = new();

    public ImmutableArray<AuditRecord> Records => [.. _records.Values.OrderBy(record => record.At)];

    public Task<AuditRecord?> TryBeginAsync(AuditRecord record, CancellationToken cancellationToken) =>
        Task.FromResult(_records.TryAdd(record.Intent, record) ? null : _records[record.Intent]);

    public Task CompleteAsync(AuditRecord record, CancellationToken cancellationToken)
    {
        _records.AddOrUpdate(record.Intent, record, (_, known) => known.State is AuditState.Intended or AuditState.OutcomeUnknown ? record : known);
        return Task.CompletedTask;
    }

    public Task<AuditRecord?> FindAsync(IntentId intent, CancellationToken cancellationToken) => Task.FromResult(_records.GetValueOrDefault(intent));

    public Task<ImmutableArray<AuditRecord>> ListUnresolvedAsync(CancellationToken cancellationToken) =>
        Task.FromResult<ImmutableArray<AuditRecord>>([.. Records.Where(record => record.State is AuditState.Intended or AuditState.OutcomeUnknown)]);

    public Task<Page<AuditRecord>> ListAsync(AuditQuery query, CancellationToken cancellationToken)
    {
        var found = Records.Reverse()
            .Where(record => (query.UserName is null || record.Actor.UserName == query.UserName) && (query.State is null || record.State == query.State)).ToList();
        return Task.FromResult(new Page<AuditRecord>([.. found.Skip(query.Skip).Take(query.Take)], found.Count));
    }
}
