namespace BackupConsole.AwsBackup.Connections;

/// <summary>Where a connection's credentials come from. There is no way to type or to store an AWS secret.</summary>
public abstract record AwsCredentialSource
{
    private protected AwsCredentialSource()
    {
    }

    /// <summary>In words, without a secret.</summary>
    public abstract string Description { get; }
}
