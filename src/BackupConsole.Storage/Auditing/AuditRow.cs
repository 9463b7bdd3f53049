using System.Text.Json;
using BackupConsole.Domain.Auditing;
using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Estate;

namespace BackupConsole.Storage.Auditing;

internal sealed class AuditRow
{
    /// <summary>The order in which intents were written: decides between two of the same instant.</summary>
    public long Sequence { get; init; }
    public required string Intent { get; init; }
    public required DateTimeOffset At { get; init; }
    public required string UserName { get; init; }
    public required ConsoleRole Role { get; init; }
    public required string ConnectionId { get; init; }

    /// <summary>The right and the target stand beside the command for whoever reads the table with SQL.</summary>
    public required string Action { get; init; }
    public required string Target { get; init; }
    public required string CommandJson { get; init; }
    public required AuditState State { get; init; }
    public DateTimeOffset? CompletedAt { get; init; }
    public string? RequestId { get; init; }
    public string? ErrorCode { get; init; }
    public string? ErrorSentence { get; init; }
    public string? ResultJson { get; init; }

    public static AuditRow From(AuditRecord record) => new()
    {
        Intent = record.Intent.Value,
        At = record.At,
        UserName = record.Actor.UserName,
        Role = record.Actor.Role,
        ConnectionId = record.Connection.Value,
        Action = record.Command.Action.ToString(),
        Target = record.Command.Target,
        CommandJson = JsonSerializer.Serialize(record.Command),
        State = record.State,
        CompletedAt = record.CompletedAt,
        RequestId = record.RequestId,
        ErrorCode = record.ErrorCode,
        ErrorSentence = record.ErrorSentence,
        ResultJson = record.ResultJson,
    };

    public AuditRecord ToRecord() =>
        new(new IntentId(Intent), At, new Actor(UserName, Role), new ConnectionId(ConnectionId), JsonSerializer.Deserialize<BackupCommand>(CommandJson)!)
        {
            State = State,
            CompletedAt = CompletedAt,
            RequestId = RequestId,
            ErrorCode = ErrorCode,
            ErrorSentence = ErrorSentence,
            ResultJson = ResultJson,
        };
}
