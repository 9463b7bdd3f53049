using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using BackupConsole.Emulator.Http;
using BackupConsole.Emulator.Signing;
using Microsoft.AspNetCore.Http.Extensions;

namespace BackupConsole.Emulator.FaultInjection;

/// <summary>Where a request says which page it wants, and of which size.</summary>
/// <param name="List">What is paged through: the same for each page of a list.</param>
/// <param name="TokenMember">What an answer calls the token of the next page.</param>
/// <param name="NoToken">What it has there on the last page.</param>
/// <param name="Asked">The token that was sent; null for the first page.</param>
/// <param name="Shrunk">Asks for fewer items than the client did and gives the body to go on with; the handler then gives an honest token for the rest.</param>
internal sealed record PageForm(string List, string TokenMember, string? NoToken, string? Asked, Func<int, byte[]> Shrunk)
{
    /// <returns>Null for a service without pages.</returns>
    public static PageForm? Of(HttpContext http, Caller caller, byte[] body) => caller.Service switch
    {
        "backup" => InQuery(http, caller, body),
        "tagging" => InBody(caller, body),
        _ => null,
    };

    // Most operations of AWS Backup spell their page parameters in camelCase, some in PascalCase.
    private static PageForm InQuery(HttpContext http, Caller caller, byte[] body)
    {
        const string Token = "NextToken";
        var asked = http.Request.Query.FirstOrDefault(pair => pair.Key.Equals(Token, StringComparison.OrdinalIgnoreCase)).Value is [{ Length: > 0 } token, ..]
            ? token
            : null;
        return new PageForm($"{caller.Account} {caller.Region} {RawTarget.Path(http).TrimEnd('/')}", Token, null, asked, items =>
        {
            ShrinkQuery(http, items);
            return body;
        });
    }

    private static void ShrinkQuery(HttpContext http, int items)
    {
        // The query is a map that ignores case, so the size must be written once, as the client spells it.
        var asked = http.Request.Query.Keys.FirstOrDefault(IsSize) ?? "maxResults";
        var shrunk = new QueryBuilder { { asked, items.ToString(CultureInfo.InvariantCulture) } };
        foreach (var (name, values) in http.Request.Query.Where(pair => !IsSize(pair.Key)))
        {
            shrunk.Add(name, values.OfType<string>());
        }

        http.Request.QueryString = shrunk.ToQueryString();
    }

    /// <returns>Null for a body that the service itself will refuse.</returns>
    private static PageForm? InBody(Caller caller, byte[] body)
    {
        const string Token = "PaginationToken";
        if (Json(body) is not { } request)
        {
            return null;
        }

        var asked = request[Token] is JsonValue value && value.TryGetValue<string>(out var token) && token.Length > 0 ? token : null;
        return new PageForm($"{caller.Account} {caller.Region} GetResources", Token, "", asked, items =>
        {
            request["ResourcesPerPage"] = Math.Min(items, Tagging.TaggingService.MostPerPage);
            return JsonSerializer.SerializeToUtf8Bytes(request);
        });
    }

    private static JsonObject? Json(byte[] body)
    {
        try
        {
            return JsonNode.Parse(body) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static bool IsSize(string name) => name.Equals("MaxResults", StringComparison.OrdinalIgnoreCase);
}
