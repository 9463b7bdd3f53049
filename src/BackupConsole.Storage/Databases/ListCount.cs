using Microsoft.EntityFrameworkCore;

namespace BackupConsole.Storage.Databases;

/// <summary>How many rows a list has.</summary>
/// <param name="Total">How many were counted.</param>
/// <param name="HasMore">There are more.</param>
internal readonly record struct ListCount(long Total, bool HasMore)
{
    /// <param name="rows">What is counted.</param>
    /// <param name="atMost">Beyond so many it does not go on; null counts all.</param>
    /// <param name="needed">How many the page needs, whatever the limit.</param>
    /// <param name="cancellationToken">Ends the count.</param>
    public static async Task<ListCount> OfAsync<TRow>(IQueryable<TRow> rows, int? atMost, int needed, CancellationToken cancellationToken)
    {
        if (atMost is null)
        {
            return new ListCount(await rows.LongCountAsync(cancellationToken), HasMore: false);
        }

        var limit = Math.Max(atMost.Value, needed);
        var counted = await rows.Take(limit + 1).LongCountAsync(cancellationToken);
        return new ListCount(Math.Min(counted, limit), counted > limit);
    }

    public PageWindow WindowOf(int skip, int take) => HasMore ? new PageWindow(skip, take, IsFromEnd: false) : PageWindow.Of(skip, take, Total);
}
