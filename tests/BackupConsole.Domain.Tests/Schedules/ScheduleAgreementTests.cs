using System.Globalization;
using BackupConsole.Domain.Schedules;
using BackupConsole.Domain.Tests.Schedules.Matching;

namespace BackupConsole.Domain.Tests.Schedules;

/// <summary>The console's next runs beside those of <see cref="MinuteMatcher"/>, around every kind of clock change that zones have had.</summary>
public sealed class ScheduleAgreementTests
{
    private const int Seed = 20181115;
    private const int RunsCompared = 12;

    private static readonly bool IsLong = Environment.GetEnvironmentVariable("BACKUPCONSOLE_LONG") == "1";
    private static readonly int Expressions = IsLong ? 5_000 : 500;

    private static readonly string[] Zones =
    [
        "Etc/UTC", "Europe/Berlin", "Europe/Dublin", "Europe/Istanbul", "America/New_York", "America/St_Johns", "America/Sao_Paulo", "America/Caracas",
        "America/Havana", "America/Asuncion", "Africa/Casablanca", "Africa/Cairo", "Asia/Tehran", "Asia/Kathmandu", "Asia/Pyongyang", "Asia/Gaza",
        "Australia/Lord_Howe", "Pacific/Apia", "Pacific/Chatham", "Antarctica/Troll",
    ];

    [Fact]
    public void Runs_are_those_of_a_second_implementation_in_20_zones()
    {
        var schedules = new RandomSchedules(Seed);
        var random = new Random(Seed);
        var clocks = Zones.Select(zone => WallClock.Of(zone, 2005, 2031)).ToArray();
        var mismatches = new List<string>();
        long runs = 0;
        for (var i = 0; i < Expressions; i++)
        {
            var text = schedules.Next();
            var schedule = Parse(text);
            var matcher = MinuteMatcher.TryParse(text);
            Assert.NotNull(matcher);
            foreach (var clock in clocks)
            {
                var (compared, mismatch) = Compare(schedule, matcher, clock, StartNearChange(clock, random));
                runs += compared;
                if (mismatch is not null)
                {
                    mismatches.Add(mismatch);
                }
            }
        }

        Console.WriteLine($"cron | {Expressions} expressions x {Zones.Length} zones = {Expressions * Zones.Length} comparisons, {runs} runs | {mismatches.Count} mismatches");
        Assert.True(mismatches.Count == 0, string.Join('\n', mismatches.Take(20)));
    }

    [Fact]
    public void Expressions_are_taken_or_refused_as_by_a_second_implementation()
    {
        var schedules = new RandomSchedules(Seed + 1);
        var texts = Enumerable.Range(0, Expressions * 4).Select(_ => schedules.NextDoubtful()).ToList();

        var mismatches = texts.Where(text => ScheduleExpression.TryParse(text, out _, out _) != MinuteMatcher.TryParse(text) is not null).ToList();

        var taken = texts.Count(text => MinuteMatcher.TryParse(text) is not null);
        Console.WriteLine($"cron | {texts.Count} doubtful expressions, {taken} taken, {texts.Count - taken} refused | {mismatches.Count} mismatches");
        Assert.InRange(taken, texts.Count / 10, texts.Count * 9 / 10);
        Assert.True(mismatches.Count == 0, string.Join('\n', mismatches.Take(20)));
    }

    [Theory]
    [InlineData("cron(0 0 1 JAN ? 2099-2101)")]
    [InlineData("cron(0 12 29 FEB ? 2100-2199)")]
    [InlineData("cron(30 6 ? * 6#5 2160/10)")]
    [InlineData("cron(59 23 31 12 ? 2199)")]
    public void Runs_far_ahead_are_found_too(string text)
    {
        var clock = WallClock.Of("Etc/UTC", 2026, 2200);

        var (compared, mismatch) = Compare(Parse(text), MinuteMatcher.TryParse(text)!, clock, At("2098-06-01T00:00Z"), At("2199-12-31T23:59Z"));

        Assert.Null(mismatch);
        Assert.True(compared > 0);
    }

    private static (int Compared, string? Mismatch) Compare(
        ScheduleExpression schedule, MinuteMatcher matcher, WallClock clock, DateTimeOffset start, DateTimeOffset? end = null)
    {
        var until = end ?? start.AddDays(400);
        var expected = matcher.Runs(clock, start, until).Take(RunsCompared).ToList();
        var actual = schedule.RunsAfter(start, clock.Zone).TakeWhile(run => run <= until).Take(RunsCompared).ToList();
        return expected.SequenceEqual(actual)
            ? (expected.Count, null)
            : (0, $"{schedule.Text} in {clock.Zone.Id} after {start:u}: expected {Show(expected, actual)}, was {Show(actual, expected)}");
    }

    private static string Show(List<DateTimeOffset> runs, List<DateTimeOffset> others) =>
        string.Join(", ", runs.Except(others).Take(3).Select(run => run.ToString("u", CultureInfo.InvariantCulture)));

    // Minutes, hours or days before a change of the clock, so that frequent and rare schedules both meet it; any time, where there is none.
    private static DateTimeOffset StartNearChange(WallClock clock, Random random)
    {
        var changes = clock.Stretches.Skip(1).Select(stretch => stretch.Start).Where(change => change.Year < 2029).ToList();
        if (changes.Count == 0)
        {
            return At("2005-02-01T00:00Z").AddMinutes(random.Next(20 * 365 * 1440));
        }

        var ahead = random.Next(3) switch { 0 => 20, 1 => 300, _ => 3 * 1440 };
        return changes[random.Next(changes.Count)].AddMinutes(-random.Next(ahead));
    }

    private static ScheduleExpression Parse(string text) =>
        ScheduleExpression.TryParse(text, out var expression, out var problems) ? expression : throw new FormatException($"{text}: {string.Join(' ', problems)}");

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
