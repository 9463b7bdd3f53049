namespace BackupConsole.AwsBackup.Connections;

/// <summary>
/// The random keys that the embedded emulator made for itself at this start; they open nothing else. Keys of AWS never come this way:
/// configuration has no setting for it.
/// </summary>
public sealed record EmulatorKeys(string AccessKeyId, string SecretAccessKey) : AwsCredentialSource
{
    public override string Description => "embedded emulator";

    public override string ToString() => Description;
}
