using System.Globalization;
using System.Text.Json;

namespace BackupConsole.Emulator.Contract;

/// <summary>
/// Walks a body along the shapes, each entry once, and no deeper than the shapes go: members that the contract does not have are not
/// looked into.
/// </summary>
internal sealed class BodyValidation(OperationContract operation)
{
    /// <summary>The last second of the year 9999, the end of what a date can be.</summary>
    private const double LatestSecond = 253_402_300_799;
    private const double EarliestSecond = -62_135_596_800;

    public Violation? FirstViolation(Shape shape, JsonElement value) => OfValue(shape, value);

    private Violation? OfValue(Shape shape, JsonElement value) => shape.Kind switch
    {
        ShapeKind.Text => value.ValueKind == JsonValueKind.String ? ValueRules.Text(operation, shape, value.GetString()!) : Unreadable("a string"),
        ShapeKind.Integer => IsNumber(value) && value.TryGetInt32(out var number) ? ValueRules.Number(shape, number) : Unreadable("an integer"),
        ShapeKind.Long => IsNumber(value) && value.TryGetInt64(out var number) ? ValueRules.Number(shape, number) : Unreadable("an integer"),
        ShapeKind.Boolean => value.ValueKind is JsonValueKind.True or JsonValueKind.False ? null : Unreadable("true or false"),
        ShapeKind.Timestamp => IsTimestamp(value) ? null : Unreadable("a timestamp"),
        ShapeKind.List => value.ValueKind == JsonValueKind.Array ? OfList(shape, value) : Unreadable("a list"),
        ShapeKind.Map => value.ValueKind == JsonValueKind.Object ? OfMap(shape, value) : Unreadable("an object"),
        ShapeKind.Structure => value.ValueKind == JsonValueKind.Object ? OfStructure(shape, value) : Unreadable("an object"),
        _ => throw new InvalidOperationException($"There is no rule for shapes like {shape.Name}."),
    };

    private Violation? OfStructure(Shape shape, JsonElement value)
    {
        var given = new JsonElement[shape.Members.Count];
        foreach (var property in value.EnumerateObject())
        {
            if (shape.PlaceOf(property.Name) is var place and >= 0)
            {
                // A name that comes twice counts as it was last written, as the operations read it.
                given[place] = property.Value;
            }
        }

        foreach (var (place, member) in shape.Members.Index())
        {
            var isAbsent = given[place].ValueKind is JsonValueKind.Undefined or JsonValueKind.Null;
            var violation = isAbsent ? member.IsRequired ? ValueRules.Missing() : null : OfValue(member.Shape, given[place]);
            if (violation is not null)
            {
                return violation.Within(member.Name);
            }
        }

        return null;
    }

    private Violation? OfList(Shape shape, JsonElement value)
    {
        if (ValueRules.Count(shape, value.GetArrayLength(), "length", null) is { } wrongCount)
        {
            return wrongCount;
        }

        var index = 0;
        foreach (var item in value.EnumerateArray())
        {
            if (OfEntry(shape.Element!, item) is { } violation)
            {
                return violation.Within(string.Create(CultureInfo.InvariantCulture, $"[{index}]"));
            }

            index++;
        }

        return null;
    }

    private Violation? OfMap(Shape shape, JsonElement value)
    {
        var count = 0;
        foreach (var entry in value.EnumerateObject())
        {
            count++;
            if ((ValueRules.Text(operation, shape.Key!, entry.Name) ?? OfEntry(shape.Element!, entry.Value)) is { } violation)
            {
                return violation.Within($"[{entry.Name}]");
            }
        }

        return ValueRules.Count(shape, count, "length", null);
    }

    /// <summary>No list or map of this API may hold nulls.</summary>
    private Violation? OfEntry(Shape shape, JsonElement value) => value.ValueKind == JsonValueKind.Null
        ? new Violation(ViolationKind.Invalid, "", "Member must not be null")
        : OfValue(shape, value);

    private static bool IsNumber(JsonElement value) => value.ValueKind == JsonValueKind.Number;

    /// <summary>Seconds since 1970; the text form is not what the protocol says here, but services take it.</summary>
    private static bool IsTimestamp(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Number => value.TryGetDouble(out var seconds) && seconds is >= EarliestSecond and <= LatestSecond,
        JsonValueKind.String => DateTimeOffset.TryParse(value.GetString(), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _),
        _ => false,
    };

    private static Violation Unreadable(string expected) => new(ViolationKind.Unreadable, "", $"Member must be {expected}");
}
