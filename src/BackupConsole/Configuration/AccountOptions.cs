using System.Collections.Immutable;

namespace BackupConsole.Configuration;

/// <summary>One AWS account: <c>CONNECTIONS__name__SETTING</c>. Each of its Regions becomes a connection.</summary>
/// <param name="Key">The name in the variable: lower-case letters, numbers and hyphens; it stands in URLs.</param>
/// <param name="Regions"><c>REGIONS</c>: Region codes, separated by commas.</param>
public sealed record AccountOptions(string Key, ImmutableArray<string> Regions)
{
    /// <summary><c>NAME</c>: what people call it. Default: the key.</summary>
    public required string Name { get; init; }

    /// <summary><c>ACCOUNT_ID</c>: twelve digits, to be shown before AWS has been asked. Default: asked for.</summary>
    public string? AccountId { get; init; }

    /// <summary><c>PROFILE</c>: a profile of the shared AWS configuration. Default: the SDK's credential chain (environment, container, instance).</summary>
    public string? Profile { get; init; }

    /// <summary><c>ROLE_ARN</c>: a role to assume with the credentials found above. Default: none.</summary>
    public string? RoleArn { get; init; }

    /// <summary><c>EXTERNAL_ID</c>: what the role's trust policy asks for. Default: none.</summary>
    public string? ExternalId { get; init; }

    /// <summary><c>ENDPOINT</c>: another address than AWS's public one, for example a VPC endpoint. Default: AWS's.</summary>
    public Uri? Endpoint { get; init; }
}
