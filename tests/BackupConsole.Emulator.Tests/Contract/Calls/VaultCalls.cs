using BackupConsole.Emulator.Tests.Infrastructure;

namespace BackupConsole.Emulator.Tests.Contract.Calls;

internal static class VaultCalls
{
    public const string Policy = """
        {"Version":"2012-10-17","Statement":[{"Effect":"Deny","Principal":"*","Action":"backup:PutBackupVaultNotifications","Resource":"*",
        "Condition":{"StringEquals":{"aws:PrincipalAccount":"000000000000"}}}]}
        """;

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
        ["PutBackupVaultAccessPolicy"] = new(async world => new { BackupVaultName = await world.NewVaultAsync() }) { Also = _ => new { Policy } },
        ["GetBackupVaultAccessPolicy"] = new(world => new { BackupVaultName = world.Vault }),
        ["DeleteBackupVaultAccessPolicy"] = new(async world => new { BackupVaultName = await world.NewVaultAsync() }),
        ["PutBackupVaultNotifications"] = new(world => Notifications(world.Vault)),
        ["GetBackupVaultNotifications"] = new(world => new { BackupVaultName = world.Vault }),
        ["DeleteBackupVaultNotifications"] = new(async world => new { BackupVaultName = await world.NewVaultAsync() }),
        ["PutBackupVaultLockConfiguration"] = new(async world => new { BackupVaultName = await world.NewVaultAsync() })
        {
            Also = _ => new { MinRetentionDays = 7, MaxRetentionDays = 365, ChangeableForDays = 3 },
        },
        ["DeleteBackupVaultLockConfiguration"] = new(async world => new { BackupVaultName = await world.NewVaultAsync() }),
    };

    public static object Notifications(string vault) => new
    {
        BackupVaultName = vault,
        SNSTopicArn = $"arn:aws:sns:{TestEmulator.Region}:{TestEmulator.Account}:backups",
        BackupVaultEvents = new[] { "BACKUP_JOB_COMPLETED" },
    };
}
