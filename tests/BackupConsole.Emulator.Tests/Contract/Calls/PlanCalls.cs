using System.Text.Json;
using BackupConsole.Emulator.Tests.Infrastructure;

namespace BackupConsole.Emulator.Tests.Contract.Calls;

internal static class PlanCalls
{
    private const string Template = "87c0c1ef-254d-4180-8fef-2e76a2c38aaa";
    private const string OutputOnly = "Not valid in a request.";

    private static readonly Dictionary<string, string> NoDeletionEvent = new()
    {
        ["BackupPlan.Rules[].Lifecycle.DeleteAfterEvent"] = OutputOnly,
        ["BackupPlan.Rules[].CopyActions[].Lifecycle.DeleteAfterEvent"] = OutputOnly,
    };

    public static IReadOnlyDictionary<string, Recipe> All { get; } = new Dictionary<string, Recipe>
    {
        ["CreateBackupPlan"] = new(world => new { BackupPlan = Minimal(world) })
        {
            Also = world => new { BackupPlan = Full(world), BackupPlanTags = new { team = "a" }, CreatorRequestId = world.NewName() },
            Without = NoDeletionEvent,
        },
        ["UpdateBackupPlan"] = new(world => new { BackupPlanId = world.Plan, BackupPlan = Minimal(world) })
        {
            Also = world => new { BackupPlan = Full(world) },
            Without = NoDeletionEvent,
        },
        ["DeleteBackupPlan"] = new(async world => new { BackupPlanId = (await world.NewPlanAsync()).Id }),
        ["GetBackupPlan"] = new(world => new { BackupPlanId = world.Plan })
        {
            Also = world => new { VersionId = world.PlanVersion, MaxScheduledRunsPreview = 3 },
        },
        ["ListBackupPlans"] = new(_ => new { }) { Also = _ => new { IncludeDeleted = true, MaxResults = 1 }, Without = Paging.NextToken },
        ["ListBackupPlanVersions"] = new(world => new { BackupPlanId = world.Plan }) { Also = _ => new { MaxResults = 1 }, Without = Paging.NextToken },
        ["ListBackupPlanTemplates"] = new(_ => new { }) { Also = _ => new { MaxResults = 1 }, Without = Paging.NextToken },
        ["GetBackupPlanFromTemplate"] = new(_ => new { BackupPlanTemplateId = Template }),
        ["GetBackupPlanFromJSON"] = new(world => new { BackupPlanTemplateJson = JsonSerializer.Serialize(Minimal(world)) }),
        ["ExportBackupPlanTemplate"] = new(world => new { BackupPlanId = world.Plan }),
        ["CreateBackupSelection"] = new(world => new { BackupPlanId = world.Plan, BackupSelection = Selection(world) })
        {
            Also = world => new { BackupSelection = FullSelection(world), CreatorRequestId = world.NewName() },
        },
        ["DeleteBackupSelection"] = new(async world => new { BackupPlanId = world.Plan, SelectionId = await world.NewSelectionAsync(world.Plan) }),
        ["GetBackupSelection"] = new(world => new { BackupPlanId = world.Plan, SelectionId = world.Selection }),
        ["ListBackupSelections"] = new(world => new { BackupPlanId = world.Plan }) { Also = _ => new { MaxResults = 1 }, Without = Paging.NextToken },
    };

    public static object Minimal(ContractWorld world) => new
    {
        BackupPlanName = world.NewName(),
        Rules = new[] { new { RuleName = "daily", TargetBackupVaultName = world.Vault } },
    };

    public static object Continuous(ContractWorld world) => new
    {
        BackupPlanName = world.NewName(),
        Rules = new[] { new { RuleName = "continuous", TargetBackupVaultName = world.Vault, EnableContinuousBackup = true, Lifecycle = new { DeleteAfterDays = 35 } } },
    };

    public static object Selection(ContractWorld world) =>
        new { SelectionName = world.NewName(), IamRoleArn = TestEmulator.Role, Resources = new[] { "arn:aws:s3:::none" } };

    private static object Full(ContractWorld world) => new
    {
        BackupPlanName = world.NewName(),
        Rules = new[]
        {
            new
            {
                RuleName = "monthly",
                TargetBackupVaultName = world.Vault,
                TargetLogicallyAirGappedBackupVaultArn = ContractWorld.VaultArn("air-gapped"),
                ScheduleExpression = "cron(0 5 1 * ? *)",
                ScheduleExpressionTimezone = "Europe/Berlin",
                StartWindowMinutes = 60,
                CompletionWindowMinutes = 180,
                Lifecycle = Lifecycle(),
                RecoveryPointTags = new { team = "a" },
                CopyActions = new[] { new { DestinationBackupVaultArn = ContractWorld.VaultArn("elsewhere"), Lifecycle = Lifecycle() } },
                EnableContinuousBackup = false,
                IndexActions = new[] { new { ResourceTypes = new[] { "EBS" } } },
                ScanActions = new[] { new { MalwareScanner = "GUARDDUTY", ScanMode = "FULL_SCAN" } },
            },
        },
        AdvancedBackupSettings = new[] { new { ResourceType = "EC2", BackupOptions = new { WindowsVSS = "enabled" } } },
        ScanSettings = new[] { new { MalwareScanner = "GUARDDUTY", ResourceTypes = new[] { "EBS" }, ScannerRoleArn = TestEmulator.Role } },
    };

    private static object Lifecycle() => new { MoveToColdStorageAfterDays = 30, DeleteAfterDays = 120, OptInToArchiveForSupportedResources = true };

    private static object FullSelection(ContractWorld world) => new
    {
        SelectionName = world.NewName(),
        IamRoleArn = TestEmulator.Role,
        Resources = new[] { "arn:aws:s3:::none" },
        ListOfTags = new[] { new { ConditionType = "STRINGEQUALS", ConditionKey = "team", ConditionValue = "none" } },
        NotResources = new[] { "arn:aws:s3:::neither" },
        Conditions = new { StringEquals = Condition(), StringNotEquals = Condition(), StringLike = Condition(), StringNotLike = Condition() },
    };

    private static object[] Condition() => [new { ConditionKey = "aws:ResourceTag/team", ConditionValue = "none" }];
}
