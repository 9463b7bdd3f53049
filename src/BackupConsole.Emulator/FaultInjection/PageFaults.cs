using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using BackupConsole.Emulator.Http;
using BackupConsole.Emulator.Signing;
using Microsoft.AspNetCore.Http.Extensions;

namespace BackupConsole.Emulator.FaultInjection;

/// <summary>The faults of lists. Most operations spell their page parameters in camelCase, some in PascalCase.</summary>
internal static class PageFaults
{
    private const string NextToken = "NextToken";

    /// <summary>Asks for fewer items than the client did; the handler then gives an honest token for the rest.</summary>
    public static void Shrink(HttpContext http, int items)
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

    /// <summary>Answers with a token of a page that the client has had.</summary>
    public static ApiAnswer Misdirect(HttpContext http, Caller caller, ApiAnswer answer, InjectedFault fault)
    {
        if (answer.Status != StatusCodes.Status200OK || answer.Body.Length == 0 || JsonNode.Parse(answer.Body) is not JsonObject page)
        {
            return answer;
        }

        var asked = Token(http);
        var list = $"{caller.Account} {caller.Region} {RawTarget.Path(http).TrimEnd('/')}";
        var honest = page[NextToken]?.GetValue<string>();
        var wrong = fault.Kind switch
        {
            // The first page leads on; what it leads to is remembered for the loop.
            _ when asked is null && honest is not null => fault.FirstToken(list, honest),
            _ when asked is null => null,
            FaultKind.RepeatedToken => asked,
            _ when asked == fault.FirstToken(list, null) => honest ?? asked,
            _ => fault.FirstToken(list, null),
        };
        page[NextToken] = wrong;
        return answer with { Body = JsonSerializer.SerializeToUtf8Bytes(page, ApiJson.Options) };
    }

    private static bool IsSize(string name) => name.Equals("MaxResults", StringComparison.OrdinalIgnoreCase);

    private static string? Token(HttpContext http) =>
        http.Request.Query.FirstOrDefault(pair => pair.Key.Equals(NextToken, StringComparison.OrdinalIgnoreCase)).Value is [{ Length: > 0 } token, ..] ? token : null;
}
