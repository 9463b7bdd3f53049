namespace BackupConsole.Domain.Tests.Schedules.Matching;

/// <summary>
/// One field as the documentation of EventBridge's cron expressions describes it: values, words, wildcards. Written from that page, not from
/// the console's code, so that the two can disagree.
/// </summary>
internal sealed record MatcherField(int Lowest, int Highest, bool TakesSteps, bool Wraps, string Words = "")
{
    public static MatcherField Minutes { get; } = new(0, 59, TakesSteps: true, Wraps: true);

    public static MatcherField Hours { get; } = new(0, 23, TakesSteps: true, Wraps: true);

    public static MatcherField DayOfMonth { get; } = new(1, 31, TakesSteps: true, Wraps: true);

    public static MatcherField Month { get; } = new(1, 12, TakesSteps: true, Wraps: true, "JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC");

    public static MatcherField DayOfWeek { get; } = new(1, 7, TakesSteps: false, Wraps: true, "SUN MON TUE WED THU FRI SAT");

    public static MatcherField Year { get; } = new(1970, 2199, TakesSteps: true, Wraps: false);

    /// <summary>The values of a list of values, ranges and steps; null when it is none.</summary>
    public HashSet<int>? Read(string text)
    {
        var values = new HashSet<int>();
        foreach (var item in text.Split(','))
        {
            if (ReadItem(item) is not { } some)
            {
                return null;
            }

            values.UnionWith(some);
        }

        return values;
    }

    public int? Value(string text)
    {
        var word = Words.Length == 0 ? -1 : Array.IndexOf(Words.Split(' '), text.ToUpperInvariant());
        var number = word >= 0 ? word + Lowest : text.Length is > 0 and < 5 && text.All(char.IsAsciiDigit) ? int.Parse(text, null) : -1;
        return number >= Lowest && number <= Highest ? number : null;
    }

    private List<int>? ReadItem(string item)
    {
        var slash = item.IndexOf('/', StringComparison.Ordinal);
        var step = 1;
        if (slash >= 0 && (!TakesSteps || !int.TryParse(item[(slash + 1)..], System.Globalization.NumberStyles.None, null, out step) || step is < 1 or > 9999))
        {
            return null;
        }

        var span = slash < 0 ? item : item[..slash];
        var dash = span.IndexOf('-', StringComparison.Ordinal);
        var first = span == "*" ? Lowest : Value(dash < 0 ? span : span[..dash]);
        var last = span == "*" || (dash < 0 && slash >= 0) ? Highest : Value(span[(dash + 1)..]);
        if (first is not { } from || last is not { } to || (from > to && !Wraps))
        {
            return null;
        }

        // Counted up from the first value, beginning anew at the lowest one after the highest: 20-2 in hours is 20 … 23, 0, 1, 2.
        var size = Highest - Lowest + 1;
        var length = ((to - from + size) % size) + 1;
        return [.. Enumerable.Range(0, length).Where(index => index % step == 0).Select(index => Lowest + ((from - Lowest + index) % size))];
    }
}
