namespace BackupConsole.Storage.Users;

internal sealed class SignInLinkRow
{
    /// <summary>SHA-256 of the token, in hexadecimal: whoever reads the table or a backup of it cannot sign in.</summary>
    public required string Hash { get; init; }
    public required DateTimeOffset CreatedAt { get; init; }
    public required DateTimeOffset ExpiresAt { get; init; }
    public DateTimeOffset? UsedAt { get; init; }
}
