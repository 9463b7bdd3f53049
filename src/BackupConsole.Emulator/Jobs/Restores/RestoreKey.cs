using System.Globalization;
using System.Text.Json;

namespace BackupConsole.Emulator.Jobs.Restores;

/// <summary>One key of a type's restore metadata and what it takes.</summary>
internal sealed record RestoreKey(string Name, RestoreValue Kind = RestoreValue.Text)
{
    public bool IsRequired { get; init; }

    /// <summary>Empty takes any text.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];

    public long Lowest { get; init; }

    /// <summary>The largest number, or the most items of a list.</summary>
    public long Highest { get; init; } = long.MaxValue;

    /// <returns>What the value should have been; null if it is right. "null" stands for a value that is left to the service.</returns>
    public string? Expected(string value) => value is "null" ? null : Kind switch
    {
        RestoreValue.Flag => bool.TryParse(value, out _) ? null : "true or false",
        RestoreValue.Number => long.TryParse(value, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) && number >= Lowest && number <= Highest
            ? null
            : $"a number from {Lowest} to {Highest}",
        RestoreValue.Json => IsJson(value) ? null : Highest == long.MaxValue ? "JSON in a string" : $"a JSON list of at most {Highest} items in a string",
        RestoreValue.Instant => DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _)
            ? null
            : "a time such as 2021-11-27T03:30:27Z",
        _ => Values.Count == 0 || Values.Contains(value, StringComparer.Ordinal) ? null : "one of " + string.Join(", ", Values),
    };

    private bool IsJson(string value)
    {
        try
        {
            using var document = JsonDocument.Parse(value);
            return document.RootElement.ValueKind switch
            {
                JsonValueKind.Array => document.RootElement.GetArrayLength() <= Highest,
                JsonValueKind.Object => true,
                _ => false,
            };
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
