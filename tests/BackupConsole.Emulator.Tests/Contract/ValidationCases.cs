using System.Globalization;
using System.Text.Json.Nodes;
using BackupConsole.Emulator.Contract;

namespace BackupConsole.Emulator.Tests.Contract;

/// <summary>Every constraint that the contract puts on an input, as calls that keep it to the edge and calls that break it.</summary>
internal static class ValidationCases
{
    private const string NoSuchValue = "no such value";

    /// <param name="input">A valid input with every member that can be there.</param>
    public static IEnumerable<ValidationCase> Of(OperationContract operation, JsonObject input)
    {
        foreach (var member in operation.Input)
        {
            var path = ContractPath.Root.Member(member.Name);
            if (member.IsRequired && member.Location != MemberLocation.Path)
            {
                yield return Removed(path);
            }

            foreach (var varied in Of(member.Shape, input.TryGetPropertyValue(member.Name, out var value) ? value : null, path, member.Location))
            {
                yield return varied;
            }
        }

        if (operation.Body.Members.Count > 0)
        {
            var unknown = ContractPath.Root.Member("FromTheFuture");
            yield return new ValidationCase(unknown, "is ignored", valid => unknown.Set(valid, JsonNode.Parse("""{"a":[1,null,{"b":true}]}""")), null);
        }
    }

    /// <param name="value">Null when a valid input cannot have the member: it is put in all the same, but nothing below it.</param>
    private static IEnumerable<ValidationCase> Of(Shape shape, JsonNode? value, ContractPath path, MemberLocation location) =>
        [.. Limits(shape, path, location), .. Types(shape, path, location), .. value is null ? [] : Inner(shape, value, path)];

    private static IEnumerable<ValidationCase> Limits(Shape shape, ContractPath path, MemberLocation location)
    {
        foreach (var allowed in shape.Values)
        {
            yield return Passes(path, allowed);
        }

        if (shape.Values.Count > 0)
        {
            yield return Breaks(path, NoSuchValue);
            yield return Breaks(path, shape.Values[0].ToLowerInvariant());
            yield return Breaks(path, $"{shape.Values[0]}\n");
        }

        if (shape.Pattern is not null)
        {
            var (matching, breaking) = PatternSamples.All[shape.Pattern.Text];
            foreach (var text in matching)
            {
                yield return Passes(path, text);
            }

            foreach (var text in breaking)
            {
                yield return Breaks(path, text);
            }
        }

        if (shape.Kind is ShapeKind.Integer or ShapeKind.Long)
        {
            foreach (var (edge, beyond) in new[] { (shape.Min, shape.Min - 1), (shape.Max, shape.Max + 1) }.Where(pair => pair.Item1 is not null))
            {
                yield return Passes(path, edge);
                yield return Breaks(path, beyond);
            }
        }

        if ((shape.Pattern is not null || shape.Values.Count > 0) && location == MemberLocation.Body)
        {
            yield return Breaks(path, "");
        }
    }

    private static IEnumerable<ValidationCase> Types(Shape shape, ContractPath path, MemberLocation location) => (location, shape.Kind) switch
    {
        (MemberLocation.Path, _) or (MemberLocation.Query, ShapeKind.Text) => [],
        (MemberLocation.Query, ShapeKind.Boolean) => [Passes(path, "true"), Passes(path, "false"), Breaks(path, "perhaps")],
        (MemberLocation.Query, ShapeKind.Timestamp) => [Passes(path, "2026-02-03T04:05:06Z"), Passes(path, "2026-02-03T04:05:06.007Z"), Breaks(path, "yesterday"), Breaks(path, "1e300")],
        (MemberLocation.Query, _) => [Breaks(path, "many"), Breaks(path, "1.5"), Breaks(path, "99999999999999999999")],
        (_, ShapeKind.Text) => [Unreadable(path, 5), Unreadable(path, new JsonObject())],
        (_, ShapeKind.Boolean) => [Unreadable(path, "true"), Unreadable(path, 1)],
        (_, ShapeKind.Timestamp) => [Passes(path, 1_770_091_506.087), Unreadable(path, true), Unreadable(path, "yesterday"), Unreadable(path, 1e300)],
        (_, ShapeKind.Integer or ShapeKind.Long) => [Unreadable(path, "5"), Unreadable(path, 1.5), Unreadable(path, 1e300)],
        (_, ShapeKind.List) => [Unreadable(path, new JsonObject()), Unreadable(path, "text")],
        _ => [Unreadable(path, new JsonArray()), Unreadable(path, "text")],
    };

    private static IEnumerable<ValidationCase> Inner(Shape shape, JsonNode value, ContractPath path) => shape.Kind switch
    {
        ShapeKind.List => [Breaks(path.Item(0), null), .. Of(shape.Element!, value[0]!, path.Item(0), MemberLocation.Body)],
        ShapeKind.Map => [.. InMap(shape, value.AsObject(), path)],
        ShapeKind.Structure => shape.Members.SelectMany(member => InStructure(member, value.AsObject(), path.Member(member.Name))),
        _ => [],
    };

    private static IEnumerable<ValidationCase> InStructure(MemberContract member, JsonObject value, ContractPath path) =>
    [
        .. member.IsRequired ? new[] { Removed(path), Nulled(path) } : [],
        .. Of(member.Shape, value.TryGetPropertyValue(member.Name, out var inner) ? inner : null, path, MemberLocation.Body),
    ];

    private static IEnumerable<ValidationCase> InMap(Shape shape, JsonObject value, ContractPath path)
    {
        var (key, entry) = value.First();
        yield return Breaks(path.Key(key), null);
        foreach (var inner in Of(shape.Element!, entry!, path.Key(key), MemberLocation.Body))
        {
            yield return inner;
        }

        foreach (var wrong in shape.Key!.Pattern is null ? [] : PatternSamples.All[shape.Key.Pattern.Text].Breaking)
        {
            yield return Breaks(path.Key(wrong), entry!.DeepClone());
        }
    }

    private static ValidationCase Removed(ContractPath path) => new(path, "is absent", path.Remove, ViolationKind.Missing);

    private static ValidationCase Nulled(ContractPath path) => new(path, "is null", input => path.Set(input, null), ViolationKind.Missing);

    private static ValidationCase Passes(ContractPath path, JsonNode? value) => With(path, value, null);

    private static ValidationCase Breaks(ContractPath path, JsonNode? value) => With(path, value, ViolationKind.Invalid);

    private static ValidationCase Unreadable(ContractPath path, JsonNode value) => With(path, value, ViolationKind.Unreadable);

    private static ValidationCase With(ContractPath path, JsonNode? value, ViolationKind? expected)
    {
        var what = string.Create(CultureInfo.InvariantCulture, $"= {value?.ToJsonString() ?? "null"}");
        return new ValidationCase(path, what, input => path.Set(input, value?.DeepClone()), expected);
    }
}
