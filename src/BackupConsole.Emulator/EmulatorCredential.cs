namespace BackupConsole.Emulator;

/// <summary>A long-lived access key that the emulator knows: its signatures are verified and it belongs to one account.</summary>
public sealed record EmulatorCredential
{
    public required string AccessKeyId { get; init; }

    public required string SecretAccessKey { get; init; }

    /// <summary>Twelve digits.</summary>
    public required string AccountId { get; init; }

    public string UserName { get; init; } = "backup-console";

    /// <summary>Keeps the secret out of logs.</summary>
    public override string ToString() => $"{AccessKeyId} ({AccountId})";
}
