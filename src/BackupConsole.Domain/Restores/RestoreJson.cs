using System.Text.Json;
using System.Text.Json.Nodes;

namespace BackupConsole.Domain.Restores;

/// <summary>The JSON inside of a structured key's text, read by the key's description. What the description does not know stays in it as it is.</summary>
public static class RestoreJson
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // Of two members of one name, fields could show only one.
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    /// <summary>True for a text that fields can show: of the described form, or empty.</summary>
    /// <param name="key">Describes it.</param>
    /// <param name="text">As it is kept in a form.</param>
    /// <param name="json">What it says; null for an empty text.</param>
    public static bool TryRead(RestoreKey key, string text, out JsonNode? json)
    {
        json = null;
        if (string.IsNullOrWhiteSpace(text))
        {
            return true;
        }

        try
        {
            json = JsonNode.Parse(text, documentOptions: Strict);
            return json is not null && IsReadable(json) && Fits(key, json);
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            return false;
        }
    }

    /// <summary>Empty for nothing and for an object or list without anything in it.</summary>
    public static string Write(JsonNode? json) => json is null or JsonObject { Count: 0 } or JsonArray { Count: 0 } ? string.Empty : json.ToJsonString(Readable);

    /// <summary>True where the field of a member can show its value. A number within quotes can be shown as one; it stays a text until somebody types over it.</summary>
    public static bool Fits(RestoreKey key, JsonNode? json) => json is null || key.Kind switch
    {
        RestoreValueKind.Structure => json is JsonObject,
        RestoreValueKind.StructureList => json is JsonArray list && list.All(element => element is JsonObject),
        RestoreValueKind.TextMap => json is JsonObject map && map.All(entry => IsText(entry.Value)),
        RestoreValueKind.TextList => json is JsonArray texts && texts.All(text => IsText(text) && !Entered(text).Contains('\n', StringComparison.Ordinal)),
        _ => json is JsonValue,
    };

    /// <summary>A value as its field shows it: a list of texts as one a line.</summary>
    public static string Entered(JsonNode? json) => json switch
    {
        null => string.Empty,
        JsonArray lines => string.Join('\n', lines.Select(Entered)),
        JsonValue text when IsText(text) => text.GetValue<string>(),
        _ => json.ToJsonString(Readable),
    };

    /// <summary>What a member is called in this object: as AWS documents it, unless it is there already in another case.</summary>
    public static string NameOf(JsonObject json, RestoreKey member) => json.ContainsKey(member.Name)
        ? member.Name
        : json.Select(entry => entry.Key).FirstOrDefault(name => string.Equals(name, member.Name, StringComparison.OrdinalIgnoreCase)) ?? member.Name;

    /// <summary>The members that have no field: those that the description does not know, and those that are of another form there.</summary>
    public static IReadOnlyList<string> NamesWithoutField(RestoreKey key, JsonObject json)
    {
        var shown = key.Members.Where(member => Fits(member, json[NameOf(json, member)])).Select(member => NameOf(json, member)).ToHashSet();
        return [.. json.Select(entry => entry.Key).Where(name => !shown.Contains(name))];
    }

    /// <summary>True where nothing has been entered.</summary>
    public static bool IsBlank(RestoreKey key, JsonNode? json) => json switch
    {
        null => true,
        JsonObject map when key.Kind == RestoreValueKind.TextMap => map.All(entry => entry.Key.Length == 0 && Entered(entry.Value).Length == 0),
        JsonObject members => members.All(entry => MemberNamed(key, entry.Key) is { } member && IsBlank(member, entry.Value)),
        JsonArray list => list.All(element => IsBlank(key, element)),
        _ => string.IsNullOrWhiteSpace(Entered(json)),
    };

    /// <summary>What is sent: the text itself, without the objects, lists and lines that somebody added and left blank. What is of another form is sent as it is.</summary>
    internal static string ToWire(RestoreKey key, string text)
    {
        if (!TryRead(key, text, out var json))
        {
            return text;
        }

        if (IsBlank(key, json))
        {
            return string.Empty;
        }

        var tidy = json!.DeepClone();
        Tidy(key, tidy);
        return JsonNode.DeepEquals(json, tidy) ? text : Write(tidy);
    }

    /// <summary>A blank element of a list stays where it is, so that a problem of the one behind it is told at the right place.</summary>
    private static void Tidy(RestoreKey key, JsonNode json)
    {
        foreach (var structure in json is JsonArray list ? list.OfType<JsonObject>() : key.Kind == RestoreValueKind.Structure ? [(JsonObject)json] : [])
        {
            foreach (var member in key.Members.Where(member => member.IsStructured || member.Kind == RestoreValueKind.TextList))
            {
                TidyMember(structure, member);
            }
        }
    }

    private static void TidyMember(JsonObject structure, RestoreKey member)
    {
        var name = NameOf(structure, member);
        if (structure[name] is not { } value || value is JsonObject { Count: 0 } or JsonArray { Count: 0 } || !Fits(member, value))
        {
            return;
        }

        if (IsBlank(member, value))
        {
            structure.Remove(name);
        }
        else if (member.Kind == RestoreValueKind.TextList)
        {
            structure[name] = new JsonArray([.. ((JsonArray)value).Select(Entered).Where(line => !string.IsNullOrWhiteSpace(line)).Select(line => JsonValue.Create(line.Trim()))]);
        }
        else
        {
            Tidy(member, value);
        }
    }

    private static RestoreKey? MemberNamed(RestoreKey key, string name) => key.Members.FirstOrDefault(member => string.Equals(member.Name, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Throws where a name or a text is half of a character: JSON has a way to write that, and a string has none.</summary>
    private static bool IsReadable(JsonNode? json) => json switch
    {
        JsonObject structure => structure.All(entry => IsReadable(entry.Value)),
        JsonArray list => list.All(IsReadable),
        JsonValue text when IsText(text) => text.GetValue<string>() is not null,
        _ => true,
    };

    private static bool IsText(JsonNode? json) => json?.GetValueKind() == JsonValueKind.String;
}
