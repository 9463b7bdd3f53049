using BackupConsole.Emulator.Engine;
using BackupConsole.Emulator.Plans;
using BackupConsole.Emulator.RecoveryPoints;
using BackupConsole.Emulator.Vaults;

namespace BackupConsole.Emulator.Seed;

/// <summary>The demo's plans and who is chosen by them: nine that its teams made, and the one that AWS makes for EFS.</summary>
internal sealed class DemoPlans(int randomSeed, DateTimeOffset createdAt)
{
    public IReadOnlyList<DemoPlan> All() =>
    [
        Plan(DemoAccounts.Production, DemoAccounts.Frankfurt, "databases-gold",
            [
                Rule("every-six-hours", DemoVaults.Databases, "cron(0 0/6 ? * * *)", "Etc/UTC", Keep(7)) with { StartWindowMinutes = 60, CompletionWindowMinutes = 300 },
                Rule("nightly", DemoVaults.Databases, "cron(0 1 ? * * *)", "Europe/Berlin", Keep(35)) with
                {
                    CopyActions = [Copy(DemoAccounts.Production, DemoAccounts.Virginia, 35)],
                },
            ],
            ByTag("gold")),
        Plan(DemoAccounts.Production, DemoAccounts.Frankfurt, "servers-and-files-silver",
            [
                Rule("nightly", DemoVaults.Daily, "cron(30 2 ? * * *)", "Europe/Berlin", Keep(35)),
                Rule("weekly", DemoVaults.Daily, "cron(30 2 ? * 1 *)", "Europe/Berlin", Keep(90)),
            ],
            ByTag("silver")),
        Plan(DemoAccounts.Production, DemoAccounts.Frankfurt, "file-systems-archive",
            [Rule("monthly", DemoVaults.LongTerm, "cron(0 4 1 * ? *)", "Europe/Berlin", new Lifecycle { MoveToColdStorageAfterDays = 30, DeleteAfterDays = 365 })],
            ByArn("all-file-systems", "arn:aws:elasticfilesystem:*:*:file-system/*", "arn:aws:backup-gateway:*:*:vm/*")),
        Plan(DemoAccounts.Production, DemoAccounts.Frankfurt, "documents-continuous",
            [Rule("point-in-time", DemoVaults.Daily, "cron(0 3 ? * * *)", "Europe/Berlin", Keep(35)) with { EnableContinuousBackup = true }],
            Documents()),
        AutomaticFiles(),
        Plan(DemoAccounts.Production, DemoAccounts.Virginia, "us-daily",
            [
                Rule("nightly", DemoVaults.Daily, "cron(15 1 ? * * *)", "America/New_York", Keep(14)) with
                {
                    CopyActions = [Copy(DemoAccounts.Production, DemoAccounts.Frankfurt, 14)],
                },
            ],
            ByTag("gold"), ByTag("silver")),
        Plan(DemoAccounts.Production, DemoAccounts.Sydney, "apac-daily",
            [Rule("nightly", DemoVaults.Daily, "cron(45 1 ? * * *)", "Australia/Sydney", Keep(35))],
            ByTag("gold"), ByTag("silver")),
        Plan(DemoAccounts.Staging, DemoAccounts.Frankfurt, "staging-weekdays",
            [Rule("weekday-evenings", DemoVaults.Daily, "cron(0 20 ? * 2-6 *)", "Europe/Berlin", Keep(7))],
            ByTag("gold"), ByTag("silver")),
        Plan(DemoAccounts.Staging, DemoAccounts.Virginia, "staging-us-weekly",
            [Rule("saturdays", DemoVaults.Daily, "cron(0 6 ? * 7 *)", "America/New_York", Keep(28))],
            ByTag("gold"), ByTag("silver")),
        Plan(DemoAccounts.SharedServices, DemoAccounts.Frankfurt, "shared-services-daily",
            [
                Rule("nightly", DemoVaults.Daily, "cron(0 0 ? * * *)", "Europe/Berlin", Keep(35)) with
                {
                    CopyActions = [Copy(DemoAccounts.Production, DemoAccounts.Frankfurt, 35)],
                },
            ],
            ByTag("gold"), ByTag("silver")),
    ];

    private static Lifecycle Keep(int days) => new() { DeleteAfterDays = days };

    private static CopyAction Copy(string account, string region, int days) => new(VaultArn.Of(account, region, DemoVaults.Copies), Keep(days));

    private static SelectionDocument ByTag(string level) => new()
    {
        SelectionName = $"tagged-{level}",
        IamRoleArn = "",
        ListOfTags = [new TagCondition("STRINGEQUALS", "backup", level)],
    };

    private static SelectionDocument ByArn(string name, params IReadOnlyList<string> patterns) => new() { SelectionName = name, IamRoleArn = "", Resources = patterns };

    /// <summary>The buckets with documents of two of the three teams: by tag, narrowed by conditions and an exception.</summary>
    private static SelectionDocument Documents() => ByTag("silver") with
    {
        SelectionName = "documents",
        Conditions = new SelectionConditions
        {
            StringEquals = [new ConditionParameter("aws:ResourceTag/environment", "production")],
            StringLike = [new ConditionParameter("aws:ResourceTag/Name", "acme-*")],
            StringNotEquals = [new ConditionParameter("aws:ResourceTag/owner", "team-cobalt")],
        },
        NotResources = ["arn:aws:s3:::*-exports-*"],
    };

    private static PlanRule Rule(string name, string vault, string schedule, string zone, Lifecycle lifecycle) => new()
    {
        RuleName = name,
        TargetBackupVaultName = vault,
        ScheduleExpression = schedule,
        ScheduleExpressionTimezone = zone,
        Lifecycle = lifecycle,
        RuleId = "",
    };

    private DemoPlan AutomaticFiles()
    {
        var made = Plan(
            DemoAccounts.Production,
            DemoAccounts.Frankfurt,
            "aws/efs/automatic-backup-plan",
            [Rule("daily-backups", DemoVaults.AutomaticFiles, "cron(0 5 ? * * *)", "Etc/UTC", Keep(35))],
            new SelectionDocument
            {
                SelectionName = "default-backup",
                IamRoleArn = "",
                ListOfTags = [new TagCondition("STRINGEQUALS", DemoResources.AutomaticBackupTag, "enabled")],
            });
        var id = $"aws/efs/{made.Plan.Id}";
        var role = $"arn:aws:iam::{made.Plan.Account}:role/aws-service-role/backup.amazonaws.com/AWSServiceRoleForBackup";
        return new DemoPlan(
            made.Plan with { Id = id },
            [.. made.Selections.Select(selection => selection with { PlanId = id, Document = selection.Document with { IamRoleArn = role } })]);
    }

    private DemoPlan Plan(string account, string region, string name, IReadOnlyList<PlanRule> rules, params IReadOnlyList<SelectionDocument> selections)
    {
        var random = new StableRandom(randomSeed, "plan", account, region, name);
        var id = random.Uuid();
        var document = new PlanDocument
        {
            BackupPlanName = name,
            Rules = [.. rules.Select(rule => rule with { RuleId = Id("rule", id, rule.RuleName) })],
            AdvancedBackupSettings = name == "servers-and-files-silver"
                ? [new AdvancedBackupSetting("EC2", new Dictionary<string, string> { ["WindowsVSS"] = "enabled" })]
                : null,
        };
        var version = Convert.ToBase64String(System.Text.Encoding.ASCII.GetBytes(random.Uuid()));
        var role = $"arn:aws:iam::{account}:role/service-role/AWSBackupDefaultServiceRole";
        return new DemoPlan(
            new PlanRecord(id, account, region, version, document, null, createdAt, null, null),
            [.. selections.Select(selection => new SelectionRecord(
                Id("selection", id, selection.SelectionName), id, selection with { IamRoleArn = role }, null, createdAt))]);
    }

    private string Id(params ReadOnlySpan<string> about) => new StableRandom(randomSeed, about).Uuid();
}
