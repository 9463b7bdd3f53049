namespace BackupConsole.Emulator.Settings;

/// <summary>Which resource types AWS Backup may protect in a Region, and which it manages in full.</summary>
internal sealed record RegionSettings(SortedDictionary<string, bool> OptIn, SortedDictionary<string, bool> Management)
{
    public bool Protects(string type) => OptIn.GetValueOrDefault(type, true);
}
