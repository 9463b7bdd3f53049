using System.Collections.Immutable;
using BackupConsole.Domain;
using BackupConsole.Domain.Auditing;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Ports;
using BackupConsole.Storage.Databases;
using Microsoft.EntityFrameworkCore;

namespace BackupConsole.Storage.Auditing;

internal sealed class DatabaseAuditLog(DatabaseAccess database) : IAuditLog
{
    public Task<AuditRecord?> TryBeginAsync(AuditRecord record, CancellationToken cancellationToken) => database.WriteAsync<AuditRecord?>(
        async (context, token) =>
        {
            var row = AuditRow.From(record);
            if (await InsertAsync(context, row, token))
            {
                return null;
            }

            var earlier = await context.AuditRecords.AsNoTracking().SingleAsync(known => known.Intent == row.Intent, token);
            return earlier.ToRecord();
        },
        cancellationToken);

    public Task CompleteAsync(AuditRecord record, CancellationToken cancellationToken)
    {
        if (record.State == AuditState.Intended)
        {
            throw new ArgumentException("An intent without an outcome completes nothing.", nameof(record));
        }

        return database.WriteAsync((context, token) => CompleteAsync(context, AuditRow.From(record), token), cancellationToken);
    }

    public Task<AuditRecord?> FindAsync(IntentId intent, CancellationToken cancellationToken) => database.ReadAsync(
        async context =>
        {
            var row = await context.AuditRecords.AsNoTracking().SingleOrDefaultAsync(known => known.Intent == intent.Value, cancellationToken);
            return row?.ToRecord();
        },
        cancellationToken);

    public Task<ImmutableArray<AuditRecord>> ListUnresolvedAsync(CancellationToken cancellationToken) => database.ReadAsync(
        async context =>
        {
            var rows = await context.AuditRecords.AsNoTracking()
                .Where(row => row.State == AuditState.Intended || row.State == AuditState.OutcomeUnknown)
                .OrderBy(row => row.At).ThenBy(row => row.Sequence)
                .ToListAsync(cancellationToken);
            return rows.Select(row => row.ToRecord()).ToImmutableArray();
        },
        cancellationToken);

    public Task<Page<AuditRecord>> ListAsync(AuditQuery query, CancellationToken cancellationToken) => database.ReadAsync(
        async context =>
        {
            var matching = context.AuditRecords.AsNoTracking();
            if (query.UserName is { } userName)
            {
                matching = matching.Where(row => row.UserName == userName);
            }

            if (query.State is { } state)
            {
                matching = matching.Where(row => row.State == state);
            }

            var total = await matching.LongCountAsync(cancellationToken);
            var rows = await matching
                .OrderByDescending(row => row.At).ThenByDescending(row => row.Sequence)
                .Skip(query.Skip).Take(query.Take)
                .ToListAsync(cancellationToken);
            return new Page<AuditRecord>([.. rows.Select(row => row.ToRecord())], total);
        },
        cancellationToken);

    /// <returns>False when the intent is there already: the unique index decides, so of any number of callers exactly one is told true.</returns>
    private static async Task<bool> InsertAsync(ConsoleDbContext context, AuditRow row, CancellationToken cancellationToken) =>
        await context.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO "AuditRecords" ("Intent", "At", "UserName", "Role", "ConnectionId", "Action", "Target", "CommandJson", "State", "CompletedAt", "RequestId", "ErrorCode", "ErrorSentence", "ResultJson")
            VALUES ({row.Intent}, {UtcMicroseconds.Of(row.At)}, {row.UserName}, {(int)row.Role}, {row.ConnectionId}, {row.Action}, {row.Target}, {row.CommandJson}, {(int)row.State}, {(row.CompletedAt is { } at ? UtcMicroseconds.Of(at) : null)}, {row.RequestId}, {row.ErrorCode}, {row.ErrorSentence}, {row.ResultJson})
            ON CONFLICT ("Intent") DO NOTHING
            """,
            cancellationToken) == 1;

    private static async Task CompleteAsync(ConsoleDbContext context, AuditRow outcome, CancellationToken cancellationToken)
    {
        var known = context.AuditRecords.Where(row => row.Intent == outcome.Intent);
        var written = await known
            .Where(row => row.State == AuditState.Intended || row.State == AuditState.OutcomeUnknown)
            .ExecuteUpdateAsync(
                row => row
                    .SetProperty(one => one.State, outcome.State)
                    .SetProperty(one => one.CompletedAt, outcome.CompletedAt)
                    .SetProperty(one => one.RequestId, outcome.RequestId)
                    .SetProperty(one => one.ErrorCode, outcome.ErrorCode)
                    .SetProperty(one => one.ErrorSentence, outcome.ErrorSentence)
                    .SetProperty(one => one.ResultJson, outcome.ResultJson),
                cancellationToken);

        // An outcome that belongs to no intent must not vanish without a trace.
        if (written == 0 && !await known.AnyAsync(cancellationToken))
        {
            throw new InvalidOperationException($"No intent {outcome.Intent} was begun.");
        }
    }
}
