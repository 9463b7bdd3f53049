using System.Text.Json;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Operations;

namespace BackupConsole.Storage.Operations;

internal sealed class OperationItemRow
{
    public required Guid OperationId { get; init; }
    public required int Number { get; init; }
    public required string Name { get; init; }
    public required string Target { get; init; }

    /// <summary>The name and the target in lower case.</summary>
    public required string SearchText { get; init; }
    public required string CommandJson { get; init; }
    public required OperationItemState State { get; init; }
    public required int Attempt { get; init; }
    public DateTimeOffset? StartedAt { get; init; }
    public DateTimeOffset? EndedAt { get; init; }
    public string? Reason { get; init; }
    public string? ErrorCode { get; init; }
    public string? RequestId { get; init; }

    public static OperationItemRow From(OperationItem item) => new()
    {
        OperationId = item.OperationId,
        Number = item.Number,
        Name = item.Name,
        Target = item.Command.Target,
        SearchText = $"{item.Name}\n{item.Command.Target}".ToLowerInvariant(),
        CommandJson = JsonSerializer.Serialize(item.Command),
        State = item.State,
        Attempt = item.Attempt,
        StartedAt = item.StartedAt,
        EndedAt = item.EndedAt,
        Reason = item.Reason,
        ErrorCode = item.ErrorCode,
        RequestId = item.RequestId,
    };

    public OperationItem ToItem() => new(OperationId, Number, Name, JsonSerializer.Deserialize<BackupCommand>(CommandJson)!)
    {
        State = State,
        Attempt = Attempt,
        StartedAt = StartedAt,
        EndedAt = EndedAt,
        Reason = Reason,
        ErrorCode = ErrorCode,
        RequestId = RequestId,
    };
}
