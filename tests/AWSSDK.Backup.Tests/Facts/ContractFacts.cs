using BackupConsole.Emulator.Contract;

namespace AWSSDK.Backup.Tests.Facts;

/// <summary>The contract, taken apart like <see cref="ModelFacts"/> takes a service model apart.</summary>
internal static class ContractFacts
{
    public static IEnumerable<string> Of(ServiceContract contract) =>
    [
        .. contract.Operations.SelectMany(OfOperation),
        .. contract.Errors.Values.SelectMany(error => error.Members.Select(member => $"error {error.Name} has {member}").Prepend($"error {error.Name} {error.Status}")),
        .. contract.Shapes.Values.SelectMany(OfShape),
    ];

    private static IEnumerable<string> OfOperation(OperationContract operation) =>
    [
        $"operation {operation.Name} {operation.Method} {operation.Uri} {operation.Status}",
        .. OfMembers($"{operation.Name} in", operation.Input),
        .. OfMembers($"{operation.Name} out", operation.Answer.Members),
        .. operation.Errors.Select(error => $"{operation.Name} error {error}"),
    ];

    private static IEnumerable<string> OfMembers(string name, IEnumerable<MemberContract> members) =>
        members.SelectMany(member => Flags($"{name} {member.Name}", member).Prepend($"{name} {member.Name} {member.Shape.Name}"));

    private static IEnumerable<string> Flags(string name, MemberContract member)
    {
        if (member.IsRequired)
        {
            yield return $"{name} required";
        }

        if (member.IsToken)
        {
            yield return $"{name} token";
        }

        if (member.Location != MemberLocation.Body)
        {
            yield return $"{name} at {member.Location} {member.WireName}";
        }
    }

    private static IEnumerable<string> OfShape(Shape shape) => shape.Kind switch
    {
        ShapeKind.Structure => OfMembers($"structure {shape.Name}", shape.Members),
        ShapeKind.List => [$"list {shape.Name} {shape.Element!.Name}", .. Limits(shape)],
        ShapeKind.Map => [$"map {shape.Name} {shape.Key!.Name} {shape.Element!.Name}", .. Limits(shape)],
        _ => [$"{shape.Kind.ToString().ToLowerInvariant()} {shape.Name}", .. Limits(shape)],
    };

    private static IEnumerable<string> Limits(Shape shape) =>
        [.. shape.Values.Select(value => $"value of {shape.Name} {value}"), $"limits of {shape.Name} {shape.Min}..{shape.Max} {shape.Pattern?.Text}"];
}
