using System.Text.Json.Nodes;
using BackupConsole.Emulator.Contract;

namespace BackupConsole.Emulator.Tests.Contract;

/// <summary>The members of an input however deep, as "BackupPlan.Rules[].RuleName".</summary>
internal static class MemberPaths
{
    /// <summary>Those that the contract has and the input does not hold.</summary>
    public static IEnumerable<string> Absent(OperationContract operation, JsonObject input) => Absent(operation.Input, input, "");

    private static IEnumerable<string> Absent(IEnumerable<MemberContract> members, JsonObject holder, string path) => members.SelectMany(member =>
        holder.TryGetPropertyValue(member.Name, out var value) && value is not null
            ? Absent(member.Shape, value, path + member.Name)
            : [path + member.Name]);

    private static IEnumerable<string> Absent(Shape shape, JsonNode value, string path) => shape.Kind switch
    {
        ShapeKind.Structure => Absent(shape.Members, value.AsObject(), path + "."),
        ShapeKind.List => Absent(shape.Element!, value[0] ?? throw new InvalidOperationException($"{path} is empty."), path + "[]"),
        ShapeKind.Map => Absent(shape.Element!, value.AsObject().First().Value!, path + "{}"),
        _ => [],
    };
}
