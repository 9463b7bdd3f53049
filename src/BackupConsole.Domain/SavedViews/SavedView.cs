namespace BackupConsole.Domain.SavedViews;

/// <summary>The filters and the order of a list, under a name.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Owner">The user name of whoever saved it.</param>
/// <param name="List">Which list it is of, by the path of its page: "jobs".</param>
/// <param name="Name">1 to 60 characters, unique among the owner's views of the list.</param>
/// <param name="Query">The query string of the page, without its question mark; empty = the list as it comes.</param>
/// <param name="IsShared">Whether everybody sees it.</param>
public sealed record SavedView(Guid Id, string Owner, string List, string Name, string Query, bool IsShared)
{
    /// <summary>Whether the list opens with it for the person who asked; each has their own.</summary>
    public bool IsDefault { get; init; }
}
