using BackupConsole.Emulator.Tests.Infrastructure;

namespace BackupConsole.Emulator.Tests.Contract.Calls;

internal static class RecoveryPointCalls
{
    public static IReadOnlyDictionary<string, Recipe> All { get; } = new Dictionary<string, Recipe>
    {
        ["DeleteRecoveryPoint"] = new(async world => new { BackupVaultName = world.Vault, RecoveryPointArn = await world.NewPointAsync() }),
        ["DescribeRecoveryPoint"] = new(Point) { Also = _ => new { BackupVaultAccountId = TestEmulator.Account } },
        ["ListRecoveryPointsByBackupVault"] = new(world => new { BackupVaultName = world.Vault })
        {
            Also = world => new
            {
                BackupVaultAccountId = TestEmulator.Account,
                MaxResults = 1,
                ByResourceArn = world.Resource,
                ByResourceType = "EBS",
                ByBackupPlanId = "a-plan",
                ByCreatedBefore = TestEmulator.Start.AddDays(9),
                ByCreatedAfter = TestEmulator.Start.AddDays(-9),
                ByParentRecoveryPointArn = world.Point,
            },
            Without = Paging.NextToken,
        },
        ["ListRecoveryPointsByResource"] = new(world => new { ResourceArn = world.Resource })
        {
            Also = _ => new { MaxResults = 1, ManagedByAWSBackupOnly = true },
            Without = Paging.NextToken,
        },
        ["GetRecoveryPointRestoreMetadata"] = new(Point) { Also = _ => new { BackupVaultAccountId = TestEmulator.Account } },
        ["UpdateRecoveryPointLifecycle"] = new(Point)
        {
            Also = _ => new { Lifecycle = new { MoveToColdStorageAfterDays = 30, DeleteAfterDays = 120, OptInToArchiveForSupportedResources = true } },
            Without = new Dictionary<string, string> { ["Lifecycle.DeleteAfterEvent"] = "Not valid in a request." },
        },
        ["DisassociateRecoveryPoint"] = new(world => new { BackupVaultName = world.Vault, RecoveryPointArn = world.NextContinuousPoint() }),
        ["DisassociateRecoveryPointFromParent"] =
            new(async world => new { BackupVaultName = world.Vault, RecoveryPointArn = await world.NewNestedPointAsync() }),
    };

    private static object Point(ContractWorld world) => new { BackupVaultName = world.Vault, RecoveryPointArn = world.Point };
}
