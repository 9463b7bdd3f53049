using System.Globalization;

namespace BackupConsole.Domain.Tests.Schedules.Matching;

/// <summary>Schedules of every form that the dialect has; the same seed gives the same ones.</summary>
internal sealed class RandomSchedules(int seed)
{
    private readonly Random _random = new(seed);

    public string Next()
    {
        var (day, weekday) = _random.Next(2) == 0 ? (DayOfMonth(), "?") : ("?", DayOfWeek());
        var month = Maybe(70) ? "*" : Field(MatcherField.Month);
        var year = Maybe(85) ? "*" : Field(MatcherField.Year, 2008, 2029);
        return $"cron({Minutes()} {Hours()} {day} {month} {weekday} {year})";
    }

    /// <summary>One that may be broken: a field of another place, a number out of range, a character too many.</summary>
    public string NextDoubtful()
    {
        var fields = Next()[5..^1].Split(' ').ToList();
        var at = _random.Next(fields.Count);
        switch (_random.Next(6))
        {
            case 0:
                fields[at] = fields[_random.Next(fields.Count)];
                break;
            case 1:
                fields.RemoveAt(at);
                break;
            case 2:
                fields[at] = _random.Next(-5, 2300).ToString(CultureInfo.InvariantCulture);
                break;
            case 3:
                fields[at] = fields[at].Insert(_random.Next(fields[at].Length + 1), "0123456789*?,-/LW#x"[_random.Next(19)].ToString());
                break;
            case 4:
                fields.Insert(at, "*");
                break;
            default:
                fields[at] = _random.Next(0, 60).ToString("00", CultureInfo.InvariantCulture) + "W"[.._random.Next(2)];
                break;
        }

        return $"cron({string.Join(' ', fields)})";
    }

    private string Minutes() => Maybe(60) ? Number(0, 59) : Field(MatcherField.Minutes);

    private string Hours() => Maybe(60) ? Number(0, 4) : Field(MatcherField.Hours);

    private string DayOfMonth() => _random.Next(8) switch
    {
        0 => "L",
        1 => Number(1, 31) + "W",
        2 or 3 => "*",
        _ => Field(MatcherField.DayOfMonth),
    };

    private string DayOfWeek() => _random.Next(8) switch
    {
        0 => "L",
        1 => Word(MatcherField.DayOfWeek, _random.Next(1, 8)) + "L",
        2 => $"{Word(MatcherField.DayOfWeek, _random.Next(1, 8))}#{_random.Next(1, 6)}",
        3 => "*",
        _ => Field(MatcherField.DayOfWeek),
    };

    private string Field(MatcherField field) => Field(field, field.Lowest, field.Highest);

    private string Field(MatcherField field, int lowest, int highest) =>
        string.Join(',', Enumerable.Range(0, Maybe(70) ? 1 : _random.Next(2, 5)).Select(_ => Item(field, lowest, highest)));

    private string Item(MatcherField field, int lowest, int highest)
    {
        var (from, to) = (_random.Next(lowest, highest + 1), _random.Next(lowest, highest + 1));
        if (!field.Wraps && from > to)
        {
            (from, to) = (to, from);
        }

        var step = _random.Next(1, Math.Max(3, (highest - lowest) / 2));
        return (field.TakesSteps ? _random.Next(6) : _random.Next(3)) switch
        {
            0 => "*",
            1 => Word(field, from),
            2 => $"{Word(field, from)}-{Word(field, to)}",
            3 => $"{Word(field, from)}/{step}",
            4 => $"*/{step}",
            _ => $"{Word(field, from)}-{Word(field, to)}/{step}",
        };
    }

    private string Word(MatcherField field, int value)
    {
        if (field.Words.Length == 0 || Maybe(50))
        {
            return Number(value, value);
        }

        var word = field.Words.Split(' ')[value - field.Lowest];
        return Maybe(80) ? word : word.ToLowerInvariant();
    }

    private string Number(int from, int to) => _random.Next(from, to + 1).ToString(CultureInfo.InvariantCulture);

    private bool Maybe(int percent) => _random.Next(100) < percent;
}
