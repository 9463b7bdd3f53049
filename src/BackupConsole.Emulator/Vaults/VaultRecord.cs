namespace BackupConsole.Emulator.Vaults;

internal sealed record VaultRecord(
    string Account,
    string Region,
    string Name,
    string Arn,
    string KeyArn,
    string KeyType,
    string? CreatorRequestId,
    DateTimeOffset CreatedAt,
    long RecoveryPoints)
{
    public VaultLock? Lock { get; init; }
}
