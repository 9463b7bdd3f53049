using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace BackupConsole.Navigation;

/// <summary>What of a list's address a saved view keeps: everything but the page and the view's own id.</summary>
public static class ViewUrl
{
    /// <summary>The query parameter that names the saved view which a list was opened with; it stays while the filters are changed.</summary>
    public const string ViewParameter = "view";

    private const string PageParameter = "page";

    /// <summary>The query string in one spelling and order, so that two that say the same are the same.</summary>
    /// <param name="query">With or without its question mark.</param>
    public static string Normalize(string query) => Write(QueryHelpers.ParseQuery(query).Where(pair => pair.Key is not (ViewParameter or PageParameter)));

    /// <summary>True where no filter is set: which connection is looked at is the whole console's, not the list's.</summary>
    public static bool IsBare(string query) => QueryHelpers.ParseQuery(query).Keys.All(key => key == ConsoleUrls.ConnectionParameter);

    /// <summary>The address of a list as a view has it. A view that names no connection leaves the one that is looked at.</summary>
    /// <param name="list">The path of the list's page.</param>
    /// <param name="id">The view.</param>
    /// <param name="query">The view's query string.</param>
    /// <param name="current">The query string of the address now.</param>
    public static string HrefOf(string list, Guid id, string query, string current)
    {
        var values = QueryHelpers.ParseQuery(query);
        if (!values.ContainsKey(ConsoleUrls.ConnectionParameter) && QueryHelpers.ParseQuery(current).TryGetValue(ConsoleUrls.ConnectionParameter, out var connection))
        {
            values[ConsoleUrls.ConnectionParameter] = connection;
        }

        values[ViewParameter] = id.ToString("D");
        return $"{list}?{Write(values)}";
    }

    private static string Write(IEnumerable<KeyValuePair<string, StringValues>> values) =>
        QueryString.Create(values
            .OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => KeyValuePair.Create(pair.Key, new StringValues([.. pair.Value.Where(value => !string.IsNullOrEmpty(value)).Order(StringComparer.Ordinal)])))
            .Where(pair => pair.Value.Count > 0))
            .Value?.TrimStart('?') ?? string.Empty;
}
