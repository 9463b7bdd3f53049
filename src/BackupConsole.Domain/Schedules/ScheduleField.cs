using System.Collections.Immutable;
using System.Globalization;

namespace BackupConsole.Domain.Schedules;

/// <summary>One of the six fields of AWS's cron dialect: its name for messages, its numbers, its words and the wildcards that it takes.</summary>
internal sealed record ScheduleField(string Name, int Lowest, int Highest, string Wildcards, string Meaning)
{
    public string[] Words { get; init; } = [];

    /// <summary>Whether its lowest value follows its highest one, as Sunday follows Saturday.</summary>
    public bool IsCyclic { get; init; } = true;

    public bool Takes(char wildcard) => Wildcards.Contains(wildcard);

    /// <summary>The number of a value such as <c>7</c> or <c>SAT</c>; null when it is neither, or out of range.</summary>
    public int? ValueOf(string text)
    {
        var word = Array.FindIndex(Words, candidate => candidate.Equals(text, StringComparison.OrdinalIgnoreCase));
        if (word >= 0)
        {
            return word + Lowest;
        }

        return text.Length is > 0 and <= 4 && text.All(char.IsAsciiDigit) && int.Parse(text, CultureInfo.InvariantCulture) is var value
            && value >= Lowest && value <= Highest
            ? value
            : null;
    }

    /// <summary>Whether one item of a comma-separated list is well formed.</summary>
    public bool Accepts(string item) => item switch
    {
        "?" => Takes('?'),
        "L" => Takes('L'),
        _ => Numbers(item) is not null || IsSpecialDay(item),
    };

    /// <summary>The numbers that a value, a range or a step stands for, each once; null for an item that has none, such as <c>L</c> or <c>3W</c>.</summary>
    /// <remarks>A range may run over the end: AWS's own example of hours is <c>20-2</c>, which is 20 to 23 and 0 to 2. Years have no beginning to go back to.</remarks>
    public ImmutableArray<int>? Numbers(string item)
    {
        var parts = item.Split('/');
        if (parts.Length > 2 || (parts.Length == 2 && !(Takes('/') && IsStep(parts[1]))))
        {
            return null;
        }

        var step = parts.Length == 2 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : 1;
        (int? From, int? To) range = parts[0].Split('-') switch
        {
            ["*"] => (Lowest, Highest),
            [var from] => (ValueOf(from), parts.Length == 2 ? Highest : ValueOf(from)),
            [var from, var to] => (ValueOf(from), ValueOf(to)),
            _ => (null, null),
        };
        return range is ({ } first, { } last) && (first <= last || IsCyclic) ? [.. Steps(first, last, step)] : null;
    }

    private static bool IsStep(string text) =>
        text.Length is > 0 and <= 4 && text.All(char.IsAsciiDigit) && text.Any(digit => digit != '0');

    private IEnumerable<int> Steps(int first, int last, int step)
    {
        var size = Highest - Lowest + 1;
        var end = first <= last ? last : last + size;
        for (var value = first; value <= end; value += step)
        {
            yield return value > Highest ? value - size : value;
        }
    }

    // 3W (weekday nearest the 3rd), 6L (last Friday), 3#2 (second Tuesday).
    private bool IsSpecialDay(string text) =>
        (text.EndsWith('W') && Takes('W') && ValueOf(text[..^1]) is not null)
        || (text.EndsWith('L') && Takes('#') && ValueOf(text[..^1]) is not null)
        || (text.Split('#') is [var day, ['1' or '2' or '3' or '4' or '5']] && Takes('#') && ValueOf(day) is not null);
}
