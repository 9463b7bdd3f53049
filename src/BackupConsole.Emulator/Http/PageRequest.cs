namespace BackupConsole.Emulator.Http;

/// <summary>What a list operation was asked for: how many items, and after which one.</summary>
internal sealed record PageRequest(int Limit, string[]? After)
{
    public long AfterNumber(int index) => After is null ? long.MaxValue : long.Parse(After[index], System.Globalization.CultureInfo.InvariantCulture);

    public string AfterText(int index) => After is null ? "" : After[index];
}
