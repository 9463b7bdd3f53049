using BackupConsole.Domain.Drafts;

namespace BackupConsole.Storage.Drafts;

internal sealed class DraftRow
{
    public required string UserName { get; init; }
    public required Guid Id { get; init; }
    public required string Kind { get; init; }
    public required string Json { get; init; }
    public required DateTimeOffset SavedAt { get; init; }

    public static DraftRow From(Draft draft) => new()
    {
        UserName = draft.UserName,
        Id = draft.Id,
        Kind = draft.Kind,
        Json = draft.Json,
        SavedAt = draft.SavedAt,
    };

    public Draft ToDraft() => new(Id, UserName, Kind, Json, SavedAt);
}
