using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace BackupConsole.Domain.Restores;

/// <summary>Values as a person enters them and as they travel: lists and objects are JSON inside of a text.</summary>
public static class RestoreValues
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>What is sent for what was entered: a list of lines becomes JSON; objects lose what is empty; everything else loses only the space around it.</summary>
    public static string ToWire(RestoreKey key, string entered)
    {
        var text = entered.Trim();
        return key.Kind switch
        {
            RestoreValueKind.TextList when text.Length > 0 && !TryReadList(text, out _) =>
                JsonSerializer.Serialize(text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries), Readable),
            _ when key.IsStructured => RestoreJson.ToWire(key, text),
            _ => text,
        };
    }

    /// <summary>True for two texts that mean the same to AWS, whatever is between the signs of JSON.</summary>
    public static bool AreSame(RestoreKey key, string one, string other)
    {
        var (first, second) = (ToWire(key, one), ToWire(key, other));
        return first == second
            || (key.IsStructured && RestoreJson.TryRead(key, first, out var left) && RestoreJson.TryRead(key, second, out var right) && JsonNode.DeepEquals(left, right));
    }

    /// <summary>What a form shows for what AWS answered: a JSON list of texts becomes one a line.</summary>
    public static string ToEntered(RestoreKey key, string wire) =>
        key.Kind == RestoreValueKind.TextList && TryReadList(wire, out var items) ? string.Join('\n', items) : wire;

    /// <summary>True for a JSON list of nothing but texts.</summary>
    public static bool TryReadList(string text, out ImmutableArray<string> items)
    {
        items = [];
        if (!text.StartsWith('['))
        {
            return false;
        }

        try
        {
            using var json = JsonDocument.Parse(text);
            if (json.RootElement.EnumerateArray().Any(item => item.ValueKind != JsonValueKind.String))
            {
                return false;
            }

            items = [.. json.RootElement.EnumerateArray().Select(item => item.GetString()!)];
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>Why a text is no JSON object or list, with line and column; null when it is one.</summary>
    public static string? JsonFault(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            return json.RootElement.ValueKind is JsonValueKind.Object or JsonValueKind.Array ? null : "it is a single value.";
        }
        catch (JsonException fault)
        {
            return string.Create(CultureInfo.InvariantCulture, $"line {(fault.LineNumber ?? 0) + 1}, column {(fault.BytePositionInLine ?? 0) + 1} is where it stops making sense.");
        }
    }
}
