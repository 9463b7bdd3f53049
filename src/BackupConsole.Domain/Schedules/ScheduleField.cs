namespace BackupConsole.Domain.Schedules;

/// <summary>One of the six fields of AWS's cron dialect: its name for messages, its numbers, its words and the wildcards that it takes.</summary>
internal sealed record ScheduleField(string Name, int Lowest, int Highest, string Wildcards, string Meaning)
{
    public string[] Words { get; init; } = [];

    public bool Takes(char wildcard) => Wildcards.Contains(wildcard);

    /// <summary>The number of a value such as <c>7</c> or <c>SAT</c>; null when it is neither, or out of range.</summary>
    public int? ValueOf(string text)
    {
        var word = Array.FindIndex(Words, candidate => candidate.Equals(text, StringComparison.OrdinalIgnoreCase));
        if (word >= 0)
        {
            return word + Lowest;
        }

        return text.Length is > 0 and <= 4 && text.All(char.IsAsciiDigit) && int.Parse(text, System.Globalization.CultureInfo.InvariantCulture) is var value
            && value >= Lowest && value <= Highest
            ? value
            : null;
    }

    /// <summary>Whether one item of a comma-separated list is well formed.</summary>
    public bool Accepts(string item)
    {
        if (item is "*" or "?")
        {
            return Takes(item[0]);
        }

        if (item == "L")
        {
            return Takes('L');
        }

        var step = item.Split('/');
        if (step.Length == 2)
        {
            return Takes('/') && IsStep(step[1]) && (step[0] == "*" || IsValueOrRange(step[0]));
        }

        return step.Length == 1 && (IsValueOrRange(item) || IsSpecialDay(item));
    }

    private static bool IsStep(string text) =>
        text.Length is > 0 and <= 4 && text.All(char.IsAsciiDigit) && text.Any(digit => digit != '0');

    private bool IsValueOrRange(string text) => text.Split('-') switch
    {
        [var single] => ValueOf(single) is not null,
        [var from, var to] => ValueOf(from) is { } low && ValueOf(to) is { } high && low <= high,
        _ => false,
    };

    // 3W (weekday nearest the 3rd), 6L (last Friday), 3#2 (second Tuesday).
    private bool IsSpecialDay(string text) =>
        (text.EndsWith('W') && Takes('W') && ValueOf(text[..^1]) is not null)
        || (text.EndsWith('L') && Takes('#') && ValueOf(text[..^1]) is not null)
        || (text.Split('#') is [var day, ['1' or '2' or '3' or '4' or '5']] && Takes('#') && ValueOf(day) is not null);
}
