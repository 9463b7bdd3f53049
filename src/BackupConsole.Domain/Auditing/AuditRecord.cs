using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Estate;

namespace BackupConsole.Domain.Auditing;

/// <summary>One intended change: who wanted what, where, and what became of it.</summary>
public sealed record AuditRecord(IntentId Intent, DateTimeOffset At, Actor Actor, ConnectionId Connection, BackupCommand Command)
{
    public AuditState State { get; init; } = AuditState.Intended;

    /// <summary>When the outcome became known.</summary>
    public DateTimeOffset? CompletedAt { get; init; }

    public string? RequestId { get; init; }

    public string? ErrorCode { get; init; }

    /// <summary>Why it was refused or failed, for a person.</summary>
    public string? ErrorSentence { get; init; }

    /// <summary>AWS's answer as JSON, so that a repeated submission gets the same answer.</summary>
    public string? ResultJson { get; init; }
}
