namespace BackupConsole.Domain.Estate;

/// <summary>One AWS account in one Region, seen with one set of credentials. It holds no secret.</summary>
/// <param name="Id">Its name in URLs and storage.</param>
/// <param name="Name">What people call it.</param>
/// <param name="Region">The AWS Region code.</param>
/// <param name="IsDemo">True where the embedded emulator answers instead of AWS.</param>
public sealed record Connection(ConnectionId Id, string Name, string Region, bool IsDemo)
{
    /// <summary>What the account is called; the same for every Region of it.</summary>
    public required string AccountName { get; init; }

    /// <summary>Twelve digits where they are configured or known from the role; otherwise they come with the caller identity.</summary>
    public string? AccountId { get; init; }

    /// <summary>Where the credentials come from, in words: "environment", "profile backup-admin", "role arn:aws:iam::…".</summary>
    public required string CredentialSource { get; init; }
}
