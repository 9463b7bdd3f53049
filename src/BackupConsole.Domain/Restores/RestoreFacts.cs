namespace BackupConsole.Domain.Restores;

/// <summary>What is restored, and what is asked for.</summary>
/// <param name="Source">The recovery point.</param>
/// <param name="Metadata">What would be sent.</param>
public sealed record RestoreFacts(RestoreSource Source, IReadOnlyDictionary<string, string> Metadata)
{
    public bool Has(string key) => Metadata.TryGetValue(key, out var value) && value.Length > 0;

    public bool IsOn(string key) => Metadata.TryGetValue(key, out var value) && bool.TryParse(value, out var isOn) && isOn;

    public bool Is(string key, string word) => Metadata.TryGetValue(key, out var value) && value == word;
}
