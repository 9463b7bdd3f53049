using System.Text.Json;
using System.Text.Json.Nodes;
using BackupConsole.Emulator.Http;

namespace BackupConsole.Emulator.FaultInjection;

/// <summary>Lists that lead in a circle.</summary>
internal static class PageFaults
{
    /// <summary>Answers with a token of a page that the client has had.</summary>
    public static ApiAnswer Misdirect(PageForm form, ApiAnswer answer, InjectedFault fault)
    {
        if (answer.Status != StatusCodes.Status200OK || answer.Body.Length == 0 || JsonNode.Parse(answer.Body) is not JsonObject page)
        {
            return answer;
        }

        var honest = page[form.TokenMember]?.GetValue<string>() is { Length: > 0 } token ? token : null;
        var wrong = fault.Kind switch
        {
            // The first page leads on; what it leads to is remembered for the loop.
            _ when form.Asked is null && honest is not null => fault.FirstToken(form.List, honest),
            _ when form.Asked is null => form.NoToken,
            FaultKind.RepeatedToken => form.Asked,
            _ when form.Asked == fault.FirstToken(form.List, null) => honest ?? form.Asked,
            _ => fault.FirstToken(form.List, null),
        };
        page[form.TokenMember] = wrong;
        return answer with { Body = JsonSerializer.SerializeToUtf8Bytes(page, ApiJson.Options) };
    }
}
