namespace BackupConsole.Emulator.Resources;

/// <summary>Something that exists in an account, whether or not it is tagged or has ever been backed up.</summary>
internal sealed record ResourceRecord(string Account, string Region, string Arn, string Type, string Name, long Bytes, string Flaw)
{
    public IReadOnlyDictionary<string, string> Tags { get; init; } = new Dictionary<string, string>();
}
