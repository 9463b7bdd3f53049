using System.Text.Json.Nodes;

namespace BackupConsole.Domain.Restores;

/// <summary>Judges the JSON of a structured key by its description. A member that is not described, or that is of another form, is AWS's to judge.</summary>
internal static class RestoreMemberRules
{
    /// <summary>Problems of fields such as <c>CpuOptions.CoreCount</c> and <c>NetworkInterfaces[1].SubnetId</c>, counted from zero as in the JSON.</summary>
    public static IEnumerable<Problem> Validate(RestoreKey key, string value) =>
        RestoreJson.TryRead(key, value, out var json) ? Judge(key, json, key.Name, key.Label) : [];

    /// <param name="key">Describes it.</param>
    /// <param name="json">What it is.</param>
    /// <param name="path">The field's name.</param>
    /// <param name="title">The object that it is, for people.</param>
    private static IEnumerable<Problem> Judge(RestoreKey key, JsonNode? json, string path, string title) => (key.Kind, json) switch
    {
        _ when RestoreJson.IsBlank(key, json) || !RestoreJson.Fits(key, json) => [],
        (RestoreValueKind.Structure, JsonObject structure) => OfMembers(key, structure, path, title),
        (RestoreValueKind.StructureList, JsonArray list) => list.SelectMany((element, index) => OfElement(key, (JsonObject)element!, $"{path}[{index}]", TitleOf(key, index, path, title))),
        (RestoreValueKind.TextMap, JsonObject map) => map.SelectMany((entry, index) => OfEntry(key, entry, $"{path}[{index}]", index)),
        (RestoreValueKind.TextList, JsonArray texts) => RestoreRules.ValueProblem(key, texts.ToJsonString()),
        _ => RestoreRules.ValueProblem(key, RestoreJson.Entered(json)),
    };

    private static IEnumerable<Problem> OfElement(RestoreKey key, JsonObject element, string path, string title) => RestoreJson.IsBlank(key, element)
        ? [new Problem(path, $"{title} is empty.", "Fill it in, or remove it.")]
        : OfMembers(key, element, path, title);

    private static IEnumerable<Problem> OfMembers(RestoreKey key, JsonObject structure, string path, string title) =>
        key.Members.SelectMany(member => OfMember(member, structure[RestoreJson.NameOf(structure, member)], $"{path}.{member.Name}", title));

    private static IEnumerable<Problem> OfMember(RestoreKey member, JsonNode? json, string path, string title) => RestoreJson.IsBlank(member, json) switch
    {
        true when member.IsRequired => [new Problem(path, $"{title}: {member.Label} is missing.", "Fill it in.")],
        true => [],
        false when member.Kind == RestoreValueKind.StructureList => Judge(member, json, path, title),
        false when member.IsStructured => Judge(member, json, path, $"{title}, {member.Label}"),
        false => Judge(member, json, path, title).Select(problem => problem with { Field = path, Rule = $"{title}: {problem.Rule}" }),
    };

    private static IEnumerable<Problem> OfEntry(RestoreKey key, KeyValuePair<string, JsonNode?> entry, string path, int index)
    {
        if (entry.Key.Length == 0)
        {
            yield return new Problem(path, $"{key.ElementLabel(index)} has no name.", "Fill it in, or remove it.");
        }
    }

    /// <summary>A list that is a key itself needs no other words than those of its elements.</summary>
    private static string TitleOf(RestoreKey key, int index, string path, string title) => path == key.Name ? key.ElementLabel(index) : $"{title}, {key.ElementLabel(index)}";
}
