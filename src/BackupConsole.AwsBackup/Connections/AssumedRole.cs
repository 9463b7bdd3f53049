namespace BackupConsole.AwsBackup.Connections;

/// <summary>A role that is assumed, and assumed again before its session ends.</summary>
/// <param name="RoleArn">The role.</param>
public sealed record AssumedRole(string RoleArn) : AwsCredentialSource
{
    /// <summary>What the role's trust policy asks for; null when it asks for none.</summary>
    public string? ExternalId { get; init; }

    /// <summary>The name of the session in CloudTrail. Default <c>backup-console</c>.</summary>
    public string SessionName { get; init; } = "backup-console";

    /// <summary>The profile that assumes the role; null = the SDK's own search.</summary>
    public string? SourceProfile { get; init; }

    public override string Description => $"role {RoleArn}";
}
