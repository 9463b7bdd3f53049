namespace BackupConsole.Emulator.Summaries;

/// <summary>
/// One dimension of a summary: a value takes the jobs that have it, ANY (or nothing) counts each value by itself, AGGREGATE_ALL
/// counts all values together.
/// </summary>
internal sealed record SummaryFilter(string? Wanted)
{
    private const string Any = "ANY";
    private const string Together = "AGGREGATE_ALL";

    public bool Takes(string value) => Wanted is null or Any or Together || Wanted == value;

    public string Group(string value) => Wanted == Together ? Together : value;
}
