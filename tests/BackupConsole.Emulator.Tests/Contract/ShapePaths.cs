using System.Text.Json.Nodes;
using BackupConsole.Emulator.Contract;

namespace BackupConsole.Emulator.Tests.Contract;

/// <summary>Where an input holds texts of one shape.</summary>
internal static class ShapePaths
{
    public static IEnumerable<ContractPath> Of(OperationContract operation, JsonObject input, string shape) =>
        operation.Input.SelectMany(member => Of(member, input, ContractPath.Root, shape));

    private static IEnumerable<ContractPath> Of(MemberContract member, JsonObject holder, ContractPath path, string shape) =>
        holder.TryGetPropertyValue(member.Name, out var value) && value is not null ? Of(member.Shape, value, path.Member(member.Name), shape) : [];

    private static IEnumerable<ContractPath> Of(Shape at, JsonNode value, ContractPath path, string shape) => at.Kind switch
    {
        ShapeKind.Text => at.Name == shape ? [path] : [],
        ShapeKind.Structure => at.Members.SelectMany(member => Of(member, value.AsObject(), path, shape)),
        ShapeKind.List => Of(at.Element!, value[0]!, path.Item(0), shape),
        ShapeKind.Map => Of(at.Element!, value.AsObject().First().Value!, path.Key(value.AsObject().First().Key), shape),
        _ => [],
    };
}
