using BackupConsole.Emulator.RecoveryPoints;

namespace BackupConsole.Emulator.Jobs.Restores;

/// <summary>What is restored, and what its caller wants made of it.</summary>
internal sealed record RestoreFacts(RecoveryPointRecord Point, IReadOnlyDictionary<string, string> Metadata)
{
    public bool Has(string key) => Metadata.ContainsKey(key);

    public bool IsOn(string key) => Metadata.TryGetValue(key, out var value) && bool.TryParse(value, out var isOn) && isOn;

    public string? Text(string key) => Metadata.GetValueOrDefault(key);
}
