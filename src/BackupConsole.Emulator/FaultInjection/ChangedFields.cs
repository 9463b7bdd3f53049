using System.Text.Json;
using System.Text.Json.Nodes;
using BackupConsole.Emulator.Http;

namespace BackupConsole.Emulator.FaultInjection;

/// <summary>Answers that say something else than the estate does.</summary>
internal static class ChangedFields
{
    private const string EveryItem = "[]";

    /// <returns>The answer as it was when it has no such place.</returns>
    public static ApiAnswer In(ApiAnswer answer, FaultOrder order)
    {
        if (answer.Status != StatusCodes.Status200OK || answer.Body.Length == 0 || answer.Body[0] != '{' || JsonNode.Parse(answer.Body) is not JsonObject body)
        {
            return answer;
        }

        Put(body, order.Field!.Split('.'), order.Value);
        return answer with { Body = JsonSerializer.SerializeToUtf8Bytes(body, ApiJson.Options) };
    }

    private static void Put(JsonNode? node, ReadOnlySpan<string> path, JsonElement? value)
    {
        if (node is not JsonObject owner)
        {
            return;
        }

        var name = path[0];
        if (name.EndsWith(EveryItem, StringComparison.Ordinal))
        {
            PutEach(owner[name[..^EveryItem.Length]] as JsonArray ?? [], path[1..], value);
        }
        else if (path.Length == 1)
        {
            owner[name] = Copy(value);
        }
        else
        {
            Put(owner[name], path[1..], value);
        }
    }

    private static void PutEach(JsonArray items, ReadOnlySpan<string> path, JsonElement? value)
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (path.IsEmpty)
            {
                items[i] = Copy(value);
            }
            else
            {
                Put(items[i], path, value);
            }
        }
    }

    private static JsonNode? Copy(JsonElement? value) => value is { } given ? JsonSerializer.SerializeToNode(given) : null;
}
