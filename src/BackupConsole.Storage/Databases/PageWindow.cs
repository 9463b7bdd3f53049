namespace BackupConsole.Storage.Databases;

/// <summary>Where a page lies, counted from the end of the list that is nearer: a database walks over everything that is skipped.</summary>
internal readonly record struct PageWindow(int Skip, int Take, bool IsFromEnd)
{
    public static PageWindow Of(int skip, int take, long total)
    {
        var rows = (int)Math.Min(take, total - skip);
        var after = total - skip - rows;
        return after < skip ? new PageWindow((int)after, rows, IsFromEnd: true) : new PageWindow(skip, rows, IsFromEnd: false);
    }
}
