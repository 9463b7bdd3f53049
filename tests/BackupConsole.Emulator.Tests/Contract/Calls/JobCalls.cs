using BackupConsole.Emulator.Tests.Infrastructure;

namespace BackupConsole.Emulator.Tests.Contract.Calls;

internal static class JobCalls
{
    private static readonly DateTimeOffset Before = TestEmulator.Start.AddDays(9);
    private static readonly DateTimeOffset After = TestEmulator.Start.AddDays(-9);

    public static IReadOnlyDictionary<string, Recipe> All { get; } = new Dictionary<string, Recipe>
    {
        ["StartBackupJob"] = new(world => new { BackupVaultName = world.Vault, ResourceArn = world.NewVolume(), IamRoleArn = TestEmulator.Role })
        {
            Also = world => new
            {
                ResourceArn = $"arn:aws:ec2:{TestEmulator.Region}:{TestEmulator.Account}:instance/i-{world.NewName()}",
                IdempotencyToken = world.NewName(),
                StartWindowMinutes = 60,
                CompleteWindowMinutes = 120,
                Lifecycle = new { DeleteAfterDays = 30, OptInToArchiveForSupportedResources = false },
                RecoveryPointTags = new { team = "a" },
                BackupOptions = new { WindowsVSS = "enabled" },
                Index = "ENABLED",
            },
            Without = new Dictionary<string, string>
            {
                ["LogicallyAirGappedBackupVaultArn"] = "Air-gapped vaults are not emulated.",
                ["Lifecycle.DeleteAfterEvent"] = "Not valid in a request.",
                ["Lifecycle.MoveToColdStorageAfterDays"] = "Not for EC2, which alone takes BackupOptions.",
            },
        },
        ["StopBackupJob"] = new(async world => new { BackupJobId = await world.NewJobAsync() }),
        ["DescribeBackupJob"] = new(world => new { BackupJobId = world.Job }),
        ["ListBackupJobs"] = new(_ => new { })
        {
            Also = world => new
            {
                MaxResults = 1,
                ByResourceArn = world.Resource,
                ByState = "COMPLETED",
                ByBackupVaultName = world.Vault,
                ByCreatedBefore = Before,
                ByCreatedAfter = After,
                ByResourceType = "EBS",
                ByAccountId = TestEmulator.Account,
                ByCompleteAfter = After,
                ByCompleteBefore = Before,
                ByParentJobId = world.Job,
                ByMessageCategory = "SUCCESS",
            },
            Without = Paging.NextToken,
        },
        ["ListCopyJobs"] = new(_ => new { })
        {
            Also = world => new
            {
                MaxResults = 1,
                ByResourceArn = world.Resource,
                ByState = "COMPLETED",
                ByCreatedBefore = Before,
                ByCreatedAfter = After,
                ByResourceType = "EBS",
                ByDestinationVaultArn = ContractWorld.VaultArn(world.Vault),
                ByAccountId = TestEmulator.Account,
                ByCompleteBefore = Before,
                ByCompleteAfter = After,
                ByParentJobId = world.Job,
                ByMessageCategory = "SUCCESS",
                BySourceRecoveryPointArn = world.Point,
            },
            Without = Paging.NextToken,
        },
        ["ListRestoreJobs"] = new(_ => new { })
        {
            Also = _ => new
            {
                MaxResults = 1,
                ByAccountId = TestEmulator.Account,
                ByResourceType = "EBS",
                ByCreatedBefore = Before,
                ByCreatedAfter = After,
                ByStatus = "COMPLETED",
                ByCompleteBefore = Before,
                ByCompleteAfter = After,
                ByRestoreTestingPlanArn = $"arn:aws:backup:{TestEmulator.Region}:{TestEmulator.Account}:restore-testing-plan:a",
                ByParentJobId = "a-job",
            },
            Without = Paging.NextToken,
        },
        ["ListRestoreJobsByProtectedResource"] = new(world => new { ResourceArn = world.Resource })
        {
            Also = _ => new { MaxResults = 1, ByStatus = "COMPLETED", ByRecoveryPointCreationDateAfter = After, ByRecoveryPointCreationDateBefore = Before },
            Without = Paging.NextToken,
        },
        ["StartCopyJob"] = new(Copy)
        {
            Also = world => new
            {
                IdempotencyToken = world.NewName(),
                Lifecycle = new { MoveToColdStorageAfterDays = 30, DeleteAfterDays = 120, OptInToArchiveForSupportedResources = true },
            },
            Without = new Dictionary<string, string> { ["Lifecycle.DeleteAfterEvent"] = "Not valid in a request." },
        },
        ["DescribeCopyJob"] = new(world => new { CopyJobId = world.CopyJob }),
        ["StartRestoreJob"] = new(Restore)
        {
            Also = world => new { IamRoleArn = TestEmulator.Role, IdempotencyToken = world.NewName(), ResourceType = "EBS", CopySourceTagsToRestoredResource = true },
        },
        ["DescribeRestoreJob"] = new(world => new { RestoreJobId = world.RestoreJob }),
        ["GetRestoreJobMetadata"] = new(world => new { RestoreJobId = world.RestoreJob }),
        ["ListBackupJobSummaries"] = new(_ => new { }) { Also = _ => Summary("COMPLETED", "SUCCESS"), Without = Paging.NextToken },
        ["ListCopyJobSummaries"] = new(_ => new { }) { Also = _ => Summary("COMPLETED", "SUCCESS"), Without = Paging.NextToken },
        ["ListRestoreJobSummaries"] = new(_ => new { })
        {
            Also = _ => new { AccountId = TestEmulator.Account, State = "COMPLETED", ResourceType = "EBS", AggregationPeriod = "ONE_DAY", MaxResults = 1 },
            Without = Paging.NextToken,
        },
    };

    public static object Copy(ContractWorld world) => new
    {
        RecoveryPointArn = world.Point,
        SourceBackupVaultName = world.Vault,
        DestinationBackupVaultArn = ContractWorld.VaultArn("Default"),
        IamRoleArn = TestEmulator.Role,
    };

    public static object Restore(ContractWorld world) => new { RecoveryPointArn = world.Point, Metadata = new { availabilityZone = $"{TestEmulator.Region}a" } };

    private static object Summary(string state, string category) => new
    {
        AccountId = TestEmulator.Account,
        State = state,
        ResourceType = "EBS",
        MessageCategory = category,
        AggregationPeriod = "ONE_DAY",
        MaxResults = 1,
    };
}
