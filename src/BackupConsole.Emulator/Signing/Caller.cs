namespace BackupConsole.Emulator.Signing;

/// <summary>Who asks, and the credential scope of the request: the account follows the credentials, Region and service the scope.</summary>
internal sealed record Caller(string Account, string Region, string Service, string AccessKeyId, string PrincipalArn, string PrincipalId);
