namespace BackupConsole.Domain.Estate;

/// <summary>Who AWS takes this connection for, as sts:GetCallerIdentity says.</summary>
public sealed record CallerIdentity(string AccountId, string Arn, string UserId);
