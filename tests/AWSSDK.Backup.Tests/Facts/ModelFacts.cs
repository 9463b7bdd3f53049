using System.Text.Json.Nodes;

namespace AWSSDK.Backup.Tests.Facts;

/// <summary>A service model in the form of botocore, taken apart into one text a fact, so that two can be compared however they are ordered.</summary>
internal static class ModelFacts
{
    public static IEnumerable<string> Of(JsonNode model)
    {
        var operations = model["operations"]!.AsObject();
        var shapes = model["shapes"]!.AsObject();
        var ends = operations.SelectMany(pair => new[] { pair.Value!["input"], pair.Value["output"] })
            .Where(end => end is not null).Select(end => (string)end!["shape"]!).ToHashSet();
        return [.. operations.SelectMany(pair => OfOperation(pair.Key, pair.Value!, shapes)), .. shapes.Where(pair => !ends.Contains(pair.Key)).SelectMany(pair => OfShape(pair.Key, pair.Value!))];
    }

    private static IEnumerable<string> OfOperation(string name, JsonNode operation, JsonObject shapes) =>
    [
        $"operation {name} {operation["http"]!["method"]} {operation["http"]!["requestUri"]} {operation["http"]!["responseCode"] ?? 200}",
        .. OfEnd($"{name} in", operation["input"], shapes),
        .. OfEnd($"{name} out", operation["output"], shapes),
        .. (operation["errors"]?.AsArray() ?? []).Select(error => $"{name} error {error!["shape"]}"),
    ];

    private static IEnumerable<string> OfEnd(string name, JsonNode? end, JsonObject shapes) =>
        end is null ? [] : OfMembers(name, shapes[(string)end["shape"]!]!);

    private static IEnumerable<string> OfMembers(string name, JsonNode structure)
    {
        var required = (structure["required"]?.AsArray() ?? []).Select(member => (string)member!).ToHashSet();
        return structure["members"]!.AsObject().SelectMany(pair => Flags(pair.Key, pair.Value!).Prepend($"{name} {pair.Key} {pair.Value!["shape"]}"));

        IEnumerable<string> Flags(string member, JsonNode value)
        {
            if (required.Contains(member))
            {
                yield return $"{name} {member} required";
            }

            if ((bool?)value["idempotencyToken"] == true)
            {
                yield return $"{name} {member} token";
            }

            if (value["location"] is { } location)
            {
                yield return $"{name} {member} at {((string?)location == "uri" ? "Path" : "Query")} {value["locationName"]}";
            }
        }
    }

    private static IEnumerable<string> OfShape(string name, JsonNode shape) => (string)shape["type"]! switch
    {
        "structure" when (bool?)shape["exception"] == true =>
            [$"error {name} {((bool?)shape["fault"] == true ? 500 : 400)}", .. shape["members"]!.AsObject().Select(pair => $"error {name} has {pair.Key}")],
        "structure" => OfMembers($"structure {name}", shape),
        "list" => [$"list {name} {shape["member"]!["shape"]}", .. Limits(name, shape)],
        "map" => [$"map {name} {shape["key"]!["shape"]} {shape["value"]!["shape"]}", .. Limits(name, shape)],
        var kind => [$"{(kind == "string" ? "text" : kind)} {name}", .. Limits(name, shape)],
    };

    private static IEnumerable<string> Limits(string name, JsonNode shape) =>
    [
        .. (shape["enum"]?.AsArray() ?? []).Select(value => $"value of {name} {value}"),
        $"limits of {name} {shape["min"]}..{shape["max"]} {shape["pattern"]}",
    ];
}
