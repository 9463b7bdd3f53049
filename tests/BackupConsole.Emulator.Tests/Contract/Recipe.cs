using System.Text.Json;
using System.Text.Json.Nodes;
using BackupConsole.Emulator.Tests.Infrastructure;

namespace BackupConsole.Emulator.Tests.Contract;

/// <summary>How valid calls of an operation are made: with what it requires, and with everything that it can take at once.</summary>
/// <param name="Minimal">Makes the state that the call needs, and gives its members by their names.</param>
internal sealed record Recipe(Func<ContractWorld, Task<object>> Minimal)
{
    public Recipe(Func<ContractWorld, object> minimal)
        : this(world => Task.FromResult(minimal(world)))
    {
    }

    /// <summary>The members beyond the required ones.</summary>
    public Func<ContractWorld, object> Also { get; init; } = _ => new { };

    /// <summary>Members that cannot be there with the others, as "Rules[].Lifecycle", and why.</summary>
    public IReadOnlyDictionary<string, string> Without { get; init; } = new Dictionary<string, string>();

    /// <summary>Another Region for what would get in the way of the other operations.</summary>
    public string Region { get; init; } = TestEmulator.Region;

    public async Task<JsonObject> MinimalAsync(ContractWorld world) => Object(await Minimal(world));

    public async Task<JsonObject> FullAsync(ContractWorld world)
    {
        var input = await MinimalAsync(world);
        foreach (var (name, value) in Object(Also(world)))
        {
            input[name] = value?.DeepClone();
        }

        return input;
    }

    private static JsonObject Object(object members) => JsonSerializer.SerializeToNode(members, members.GetType())!.AsObject();
}
