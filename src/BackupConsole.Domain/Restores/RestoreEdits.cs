using System.Globalization;
using System.Text.Json.Nodes;

namespace BackupConsole.Domain.Restores;

/// <summary>The changes that the fields of a structured key make to its JSON: numbers become numbers, what is emptied is left out, and everything else stays.</summary>
public static class RestoreEdits
{
    /// <summary>The text of a key after a change; one that is not of the described form has no fields, and stays.</summary>
    public static string Apply(RestoreKey key, string text, RestoreEdit edit) =>
        RestoreJson.TryRead(key, text, out var json) ? RestoreJson.Write(edit(json)) : text;

    /// <summary>Somebody entered a value. What cannot be read as the described kind is kept as a text, so that a rule can name it.</summary>
    public static RestoreEdit Enter(RestoreKey key, string entered) => _ => ValueOf(key, entered);

    /// <summary>A change within a member of an object.</summary>
    public static RestoreEdit Member(RestoreKey key, RestoreKey member, RestoreEdit edit) => before =>
    {
        var json = before as JsonObject ?? new JsonObject();
        var name = RestoreJson.NameOf(json, member);
        var value = json[name];
        json.Remove(name);
        var after = edit(value);
        if (after is not (null or JsonObject { Count: 0 } or JsonArray { Count: 0 }))
        {
            json.Add(name, after);
        }

        Sort(key, json);
        return json;
    };

    /// <summary>A change within an element of a list.</summary>
    public static RestoreEdit Element(int index, RestoreEdit edit) => before =>
    {
        if (before is JsonArray list && index < list.Count)
        {
            var element = list[index];
            list.RemoveAt(index);
            list.Insert(index, edit(element) ?? new JsonObject());
        }

        return before;
    };

    /// <summary>One more element at the end of a list.</summary>
    public static RestoreEdit Add() => before =>
    {
        var list = before as JsonArray ?? new JsonArray();
        list.Add((JsonNode)new JsonObject());
        return list;
    };

    public static RestoreEdit Remove(int index) => before =>
    {
        if (before is JsonArray list && index < list.Count)
        {
            list.RemoveAt(index);
        }

        return before;
    };

    /// <summary>One more entry at the end of a map, without a name yet.</summary>
    public static RestoreEdit AddEntry() => before =>
    {
        var map = before as JsonObject ?? new JsonObject();
        map.TryAdd(string.Empty, JsonValue.Create(string.Empty));
        return map;
    };

    public static RestoreEdit RemoveEntry(int index) => before =>
    {
        if (before is JsonObject map && index < map.Count)
        {
            map.RemoveAt(index);
        }

        return before;
    };

    /// <summary>Another name for an entry; one that another entry has is not taken, for that one would be lost.</summary>
    public static RestoreEdit Rename(int index, string name) => before =>
    {
        if (before is JsonObject map && index < map.Count && !map.ContainsKey(name.Trim()))
        {
            var value = map.GetAt(index).Value;
            map.RemoveAt(index);
            map.Insert(index, name.Trim(), value);
        }

        return before;
    };

    public static RestoreEdit EnterEntry(int index, string entered) => before =>
    {
        if (before is JsonObject map && index < map.Count)
        {
            map.SetAt(index, JsonValue.Create(entered.Trim()));
        }

        return before;
    };

    private static JsonNode? ValueOf(RestoreKey key, string entered)
    {
        var text = entered.Trim();
        return key.Kind switch
        {
            // Lines keep their ends: somebody may be about to write the next one.
            RestoreValueKind.TextList => entered.Length == 0 ? null : new JsonArray([.. entered.Split('\n').Select(line => JsonValue.Create(line))]),
            _ when text.Length == 0 => null,
            RestoreValueKind.Number when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => JsonValue.Create(number),
            RestoreValueKind.Flag when bool.TryParse(text, out var isOn) => JsonValue.Create(isOn),
            _ => JsonValue.Create(text),
        };
    }

    /// <summary>In the order of the description, and what it does not know behind.</summary>
    private static void Sort(RestoreKey key, JsonObject json)
    {
        var places = key.Members.Select((member, place) => (Name: RestoreJson.NameOf(json, member), place)).DistinctBy(entry => entry.Name).ToDictionary(entry => entry.Name, entry => entry.place);
        var members = json.OrderBy(entry => places.GetValueOrDefault(entry.Key, int.MaxValue)).ToList();
        json.Clear();
        foreach (var (name, value) in members)
        {
            json.Add(name, value);
        }
    }
}
