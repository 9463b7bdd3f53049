using System.Collections.Immutable;
using System.Text.Json;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Lifecycles;
using BackupConsole.Domain.Plans;
using BackupConsole.Domain.Selections;
using BackupConsole.Domain.Windows;

namespace BackupConsole.Domain.Tests.Commands;

public sealed class BackupCommandTests
{
    private static readonly ImmutableSortedDictionary<string, string> Tags = ImmutableSortedDictionary<string, string>.Empty.Add("team", "db");

    private static readonly SelectionTerms Terms = new()
    {
        Resources = ["*"],
        ListOfTags = [KeyValuePair.Create("backup", "daily")],
        Conditions = [new TagCondition(ConditionOperator.StringLike, "env", "p*")],
        NotResources = ["arn:aws:s3:::logs"],
    };

    private static readonly BackupPlanBody Plan = new("plan", [new BackupRule("rule-1", "daily", "Default", "cron(0 5 ? * * *)", "Etc/UTC")
    {
        Lifecycle = new Lifecycle(30, 120, true),
        RecoveryPointTags = Tags,
        CopyActions = [new CopyAction("arn:v", new Lifecycle(null, 7))],
        IndexActions = [new IndexAction(["EBS"])],
        ScanActions = [new ScanAction("GUARDDUTY", "FULL_SCAN")],
    }])
    {
        AdvancedBackupSettings = [new AdvancedBackupSetting("EC2", Tags)],
        ScanSettings = [new ScanSetting("GUARDDUTY", ["EBS"], "arn:r")],
    };

    public static TheoryData<BackupCommand> Commands =>
    [
        new StartBackupJob("arn:aws:ec2:eu-central-1:111122223333:volume/vol-1", "Default", "arn:aws:iam::111122223333:role/Backup")
        {
            Window = new BackupWindow(60, 120),
            Lifecycle = new Lifecycle(30, 120, true),
            RecoveryPointTags = Tags,
            BackupOptions = Tags,
            IsIndexed = true,
        },
        new StopBackupJob("1"),
        new CreateBackupVault("vault", null) { BackupVaultTags = Tags },
        new CreateBackupPlan(Plan) { BackupPlanTags = Tags },
        new UpdateBackupPlan("plan-1", "v1", Plan),
        new DeleteBackupPlan("plan-1", ["selection-1"]),
        new CreateBackupSelection("plan-1", "daily", "arn:aws:iam::111122223333:role/Backup", Terms),
        new ReplaceBackupSelection("plan-1", "selection-1", "daily", "daily-2", "arn:aws:iam::111122223333:role/Backup", Terms),
        new DeleteBackupSelection("plan-1", "selection-1"),
    ];

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_command_comes_back_from_JSON_as_it_was(BackupCommand command)
    {
        var json = JsonSerializer.Serialize(command);

        Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize<BackupCommand>(json)));
        Assert.Equal(command.GetType(), JsonSerializer.Deserialize<BackupCommand>(json)!.GetType());
    }

    [Fact]
    public void Every_command_is_in_the_table_above() =>
        Assert.Equal(
            typeof(BackupCommand).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(BackupCommand)) && !type.IsAbstract).Select(type => type.Name).Order(StringComparer.Ordinal),
            Commands.Select(row => row.Data.GetType().Name).Order(StringComparer.Ordinal));
}
