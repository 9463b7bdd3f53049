using BackupConsole.Domain.Arns;
using BackupConsole.Domain.Estate;

namespace BackupConsole.AwsBackup.Connections;

/// <summary>One AWS account in one Region and the way to it, as it is configured.</summary>
public sealed record AwsConnection
{
    /// <summary>Its name in URLs and storage.</summary>
    public required ConnectionId Id { get; init; }

    /// <summary>What people call it.</summary>
    public required string Name { get; init; }

    /// <summary>What the account is called; the same for every Region of it.</summary>
    public required string AccountName { get; init; }

    /// <summary>The AWS Region code, for example <c>eu-central-1</c>; also what requests are signed for.</summary>
    public required string Region { get; init; }

    /// <summary>Twelve digits; null takes them from the role's ARN, or from AWS when it is first asked.</summary>
    public string? AccountId { get; init; }

    /// <summary>Where AWS Backup, STS and the tagging API answer, instead of AWS: an emulator. Null = AWS.</summary>
    public Uri? Endpoint { get; init; }

    /// <summary>Default: the SDK's own chain (environment, container, instance).</summary>
    public AwsCredentialSource Credentials { get; init; } = new DefaultCredentialChain();

    /// <summary>The embedded emulator answers; <see cref="Endpoint"/> is then set and has a clock of its own.</summary>
    public bool IsDemo { get; init; }

    internal string? KnownAccountId => AccountId ?? (Credentials is AssumedRole { RoleArn: var role } && Arn.TryParse(role, out var arn) && arn.AccountId.Length > 0 ? arn.AccountId : null);

    internal Connection ToConnection() => new(Id, Name, Region, IsDemo)
    {
        AccountName = AccountName,
        AccountId = KnownAccountId,
        CredentialSource = Credentials.Description,
    };
}
