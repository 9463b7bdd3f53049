namespace BackupConsole.Storage.SavedViews;

/// <summary>The view that a list opens with for one person.</summary>
internal sealed class DefaultViewRow
{
    public required string UserName { get; init; }
    public required string List { get; init; }
    public required Guid ViewId { get; init; }
}
