using System.Globalization;
using System.Text.Json;
using BackupConsole.Emulator.Signing;

namespace BackupConsole.Emulator.Http;

/// <summary>One authenticated request on its way to an operation.</summary>
internal sealed class ApiCall(HttpContext http, Caller caller, DateTimeOffset now, byte[] body, string operation, PageTokens tokens)
{
    private const int LargestPage = 1000;
    private static readonly string[] PageParameters = ["nextToken", "maxResults", "NextToken", "MaxResults"];

    public Caller Caller { get; } = caller;

    public string Account => Caller.Account;

    public string Region => Caller.Region;

    /// <summary>The estate's time, the same for the whole request.</summary>
    public DateTimeOffset Now { get; } = now;

    public ReadOnlyMemory<byte> RawBody => body;

    public Func<string, string> PathParameter { get; init; } = _ => "";

    public T Body<T>()
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize<T>(body.Length == 0 ? "{}"u8 : body, ApiJson.Options)
                ?? throw ApiErrors.Serialization("The body of the request is null.");
        }
        catch (Exception exception) when (exception is JsonException or FormatException)
        {
            throw ApiErrors.Serialization("The body of the request is not valid JSON for this operation.");
        }
    }

    /// <summary>Names are compared exactly: a client that sends "MaxResults" where the model says "maxResults" must notice.</summary>
    public string? Query(string name) =>
        http.Request.Query.FirstOrDefault(pair => string.Equals(pair.Key, name, StringComparison.Ordinal)).Value is [var value, ..] && !string.IsNullOrEmpty(value)
            ? value
            : null;

    // What follows reads what was checked against the contract before the operation was called.
    public bool? QueryFlag(string name) => Query(name) is { } text ? bool.Parse(text) : null;

    public long? QueryInstant(string name) => Query(name) is { } text && QueryTimestamp.TryParse(text, out var instant) ? instant.ToUnixTimeMilliseconds() : null;

    /// <param name="isPascalCase">The newer lists write their parameters "MaxResults" and "NextToken".</param>
    public PageRequest Page(bool isPascalCase = false)
    {
        var limit = Query(isPascalCase ? "MaxResults" : "maxResults") is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : LargestPage;
        if (Query(isPascalCase ? "NextToken" : "nextToken") is not { } token)
        {
            return new PageRequest(limit, null);
        }

        var after = tokens.TryRead(TokenScope(), token)
            ?? throw ApiErrors.InvalidParameter("Invalid value for NextToken: it was not issued for this request.", "NextToken");
        return new PageRequest(limit, after);
    }

    /// <summary>Cuts the one row too many that tells whether there is another page.</summary>
    public string? NextToken<T>(List<T> rows, PageRequest page, Func<T, string[]> cursor)
    {
        if (rows.Count <= page.Limit)
        {
            return null;
        }

        rows.RemoveRange(page.Limit, rows.Count - page.Limit);
        return tokens.Issue(TokenScope(), cursor(rows[^1]));
    }

    private string TokenScope()
    {
        var filters = http.Request.Query
            .Where(pair => !PageParameters.Contains(pair.Key, StringComparer.Ordinal))
            .OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => $"{pair.Key}={pair.Value}");
        return string.Join('\n', [operation, Account, Region, RawTarget.Path(http).TrimEnd('/'), .. filters]);
    }
}
