namespace BackupConsole.AwsBackup.Connections;

/// <summary>The SDK's own search: environment variables, web identity, the default profile, the container's or the instance's role.</summary>
public sealed record DefaultCredentialChain : AwsCredentialSource
{
    public override string Description => "environment";
}
