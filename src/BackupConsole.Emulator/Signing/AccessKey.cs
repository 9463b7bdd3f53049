namespace BackupConsole.Emulator.Signing;

/// <summary>A key whose signatures are verified. Temporary ones (AssumeRole) have a session token and an expiry.</summary>
internal sealed record AccessKey(
    string Id,
    string Secret,
    string Account,
    string PrincipalArn,
    string PrincipalId,
    string? SessionToken = null,
    DateTimeOffset? ExpiresAt = null);
