namespace BackupConsole.AwsBackup.Connections;

/// <summary>A named profile of the AWS configuration files.</summary>
public sealed record CredentialProfile(string Name) : AwsCredentialSource
{
    public override string Description => $"profile {Name}";
}
