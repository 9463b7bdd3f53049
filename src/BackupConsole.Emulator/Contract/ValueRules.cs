using System.Globalization;

namespace BackupConsole.Emulator.Contract;

/// <summary>What a shape says of one value. The paths of the violations are left to whoever holds the value.</summary>
internal static class ValueRules
{
    public static Violation Missing() => new(ViolationKind.Missing, "", "Member must not be null");

    public static Violation? Text(OperationContract operation, Shape shape, string value)
    {
        if (shape.Values.Count > 0 && !shape.Values.Contains(value, StringComparer.Ordinal) && !ContractExceptions.Allow(operation, shape, value))
        {
            return Invalid($"Member must satisfy enum value set: [{string.Join(", ", shape.Values)}]", value);
        }

        if ((shape.Min ?? shape.Max) is not null && Count(shape, Characters(value), "length", value) is { } violation)
        {
            return violation;
        }

        return shape.Pattern?.IsMatch(value) != false || ContractExceptions.Allow(operation, shape, value)
            ? null
            : Invalid($"Member must satisfy regular expression pattern: {shape.Pattern.Text}", value);
    }

    public static Violation? Number(Shape shape, long value)
    {
        var shown = value.ToString(CultureInfo.InvariantCulture);
        if (value < shape.Min)
        {
            return Invalid($"Member must have value greater than or equal to {shape.Min}", shown);
        }

        return value > shape.Max ? Invalid($"Member must have value less than or equal to {shape.Max}", shown) : null;
    }

    /// <param name="what">"length" of a text or of a list or map.</param>
    public static Violation? Count(Shape shape, long count, string what, string? value)
    {
        if (count < shape.Min)
        {
            return Invalid($"Member must have {what} greater than or equal to {shape.Min}", value);
        }

        return count > shape.Max ? Invalid($"Member must have {what} less than or equal to {shape.Max}", value) : null;
    }

    /// <summary>Smithy, the language of the model, counts Unicode scalar values: neither bytes nor UTF-16 units.</summary>
    private static long Characters(string value)
    {
        var count = 0L;
        foreach (var _ in value.EnumerateRunes())
        {
            count++;
        }

        return count;
    }

    private static Violation Invalid(string rule, string? value) => new(ViolationKind.Invalid, "", rule, value);
}
