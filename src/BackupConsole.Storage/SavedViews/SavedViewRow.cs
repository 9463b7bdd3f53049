using BackupConsole.Domain.SavedViews;

namespace BackupConsole.Storage.SavedViews;

internal sealed class SavedViewRow
{
    public required Guid Id { get; init; }
    public required string Owner { get; init; }
    public required string List { get; init; }
    public required string Name { get; init; }

    /// <summary>The name by which two are the same: both databases compare letter by letter.</summary>
    public required string NormalizedName { get; init; }
    public required string Query { get; init; }
    public required bool IsShared { get; init; }

    public static SavedViewRow From(SavedView view) => new()
    {
        Id = view.Id,
        Owner = view.Owner,
        List = view.List,
        Name = view.Name,
        NormalizedName = view.Name.ToUpperInvariant(),
        Query = view.Query,
        IsShared = view.IsShared,
    };

    public SavedView ToSavedView(bool isDefault) => new(Id, Owner, List, Name, Query, IsShared) { IsDefault = isDefault };
}
