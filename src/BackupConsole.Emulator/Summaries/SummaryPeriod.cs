namespace BackupConsole.Emulator.Summaries;

/// <summary>Which days a summary covers, and how many of them one count. Today is never among them.</summary>
internal sealed record SummaryPeriod(string Name, int Days, int DaysPerCount)
{
    public static SummaryPeriod Of(string? name) => name switch
    {
        "SEVEN_DAYS" => new SummaryPeriod(name, 7, 7),
        "FOURTEEN_DAYS" => new SummaryPeriod(name, 14, 14),
        _ => new SummaryPeriod("ONE_DAY", 14, 1),
    };
}
