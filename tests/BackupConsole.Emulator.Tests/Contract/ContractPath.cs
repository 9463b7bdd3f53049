using System.Globalization;
using System.Text.Json.Nodes;

namespace BackupConsole.Emulator.Tests.Contract;

/// <summary>The way to a value within an input: names of members, keys of maps, and places in lists.</summary>
internal sealed record ContractPath(IReadOnlyList<object> Steps)
{
    public static ContractPath Root { get; } = new([]);

    /// <summary>As the emulator's messages write it.</summary>
    public string Text { get; private init; } = "";

    public ContractPath Member(string name) => new([.. Steps, name]) { Text = Text.Length == 0 ? name : $"{Text}.{name}" };

    public ContractPath Key(string key) => new([.. Steps, key]) { Text = $"{Text}[{key}]" };

    public ContractPath Item(int index) => new([.. Steps, index]) { Text = string.Create(CultureInfo.InvariantCulture, $"{Text}[{index}]") };

    /// <summary>A copy of the input with another value here.</summary>
    public JsonObject Set(JsonObject input, JsonNode? value)
    {
        var copy = (JsonObject)input.DeepClone();
        var holder = Holder(copy);
        if (Steps[^1] is int index)
        {
            holder[index] = value;
        }
        else
        {
            holder[(string)Steps[^1]] = value;
        }

        return copy;
    }

    /// <summary>A copy of the input without the member here.</summary>
    public JsonObject Remove(JsonObject input)
    {
        var copy = (JsonObject)input.DeepClone();
        Holder(copy).AsObject().Remove((string)Steps[^1]);
        return copy;
    }

    private JsonNode Holder(JsonNode node) => Steps.Take(Steps.Count - 1).Aggregate(node, (current, step) => step is int index ? current[index]! : current[(string)step]!);
}
