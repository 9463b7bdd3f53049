using BackupConsole.Emulator.Tests.Infrastructure;

namespace BackupConsole.Emulator.Tests.Contract.Calls;

internal static class VaultCalls
{
    public static IReadOnlyDictionary<string, Recipe> All { get; } = new Dictionary<string, Recipe>
    {
        ["CreateBackupVault"] = new(world => new { BackupVaultName = world.NewName() })
        {
            Also = _ => new
            {
                BackupVaultTags = new { team = "a" },
                EncryptionKeyArn = $"arn:aws:kms:{TestEmulator.Region}:{TestEmulator.Account}:key/1234abcd",
                CreatorRequestId = "creator-1",
            },
        },
        ["DeleteBackupVault"] = new(async world => new { BackupVaultName = await world.NewVaultAsync() }),
        ["DescribeBackupVault"] = new(world => new { BackupVaultName = world.Vault }) { Also = _ => new { BackupVaultAccountId = TestEmulator.Account } },
        ["ListBackupVaults"] = new(_ => new { })
        {
            Also = _ => new { ByVaultType = "BACKUP_VAULT", ByShared = false, MaxResults = 1 },
            Without = Paging.NextToken,
        },
    };
}
