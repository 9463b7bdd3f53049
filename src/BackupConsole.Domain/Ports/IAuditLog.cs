using System.Collections.Immutable;
using BackupConsole.Domain.Auditing;
using BackupConsole.Domain.Commands;

namespace BackupConsole.Domain.Ports;

/// <summary>The append-only memory of what was intended and what became of it.</summary>
public interface IAuditLog
{
    /// <summary>Writes the intent, durably, before anything is sent.</summary>
    /// <returns>Null when it was written; the earlier record when this intent is there already.</returns>
    Task<AuditRecord?> TryBeginAsync(AuditRecord record, CancellationToken cancellationToken);

    /// <summary>Adds the outcome to an intent. An intent that has an outcome other than <see cref="AuditState.OutcomeUnknown"/> is left as it is.</summary>
    Task CompleteAsync(AuditRecord record, CancellationToken cancellationToken);

    Task<AuditRecord?> FindAsync(IntentId intent, CancellationToken cancellationToken);

    /// <summary>Every intent without a known outcome, oldest first.</summary>
    Task<ImmutableArray<AuditRecord>> ListUnresolvedAsync(CancellationToken cancellationToken);

    Task<Page<AuditRecord>> ListAsync(AuditQuery query, CancellationToken cancellationToken);
}
