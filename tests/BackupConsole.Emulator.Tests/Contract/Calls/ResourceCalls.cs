using BackupConsole.Emulator.Tests.Infrastructure;

namespace BackupConsole.Emulator.Tests.Contract.Calls;

internal static class ResourceCalls
{
    public static IReadOnlyDictionary<string, Recipe> All { get; } = new Dictionary<string, Recipe>
    {
        ["DescribeProtectedResource"] = new(world => new { ResourceArn = world.Resource }),
        ["ListProtectedResources"] = new(_ => new { }) { Also = _ => new { MaxResults = 1 }, Without = Paging.NextToken },
        ["ListProtectedResourcesByBackupVault"] = new(world => new { BackupVaultName = world.Vault })
        {
            Also = _ => new { BackupVaultAccountId = TestEmulator.Account, MaxResults = 1 },
            Without = Paging.NextToken,
        },
    };
}
