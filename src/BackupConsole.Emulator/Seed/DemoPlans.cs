using BackupConsole.Emulator.Engine;
using BackupConsole.Emulator.Plans;
using BackupConsole.Emulator.RecoveryPoints;
using BackupConsole.Emulator.Vaults;

namespace BackupConsole.Emulator.Seed;

/// <summary>The demo's eight plans and who is chosen by them.</summary>
internal sealed class DemoPlans(int randomSeed, DateTimeOffset createdAt)
{
    public const string Databases = "databases";
    public const string Daily = "daily";
    public const string LongTerm = "long-term";
    public const string Copies = "dr-copies";

    public static IReadOnlyList<string> Vaults { get; } = [Databases, Daily, LongTerm, Copies];

    public IReadOnlyList<DemoPlan> All() =>
    [
        Plan(DemoAccounts.Production, DemoAccounts.Frankfurt, "databases-gold",
            [
                Rule("every-six-hours", Databases, "cron(0 0/6 ? * * *)", "Etc/UTC", Keep(7)) with { StartWindowMinutes = 60, CompletionWindowMinutes = 300 },
                Rule("nightly", Databases, "cron(0 1 ? * * *)", "Europe/Berlin", Keep(35)) with
                {
                    CopyActions = [Copy(DemoAccounts.Production, DemoAccounts.Virginia, 35)],
                },
            ],
            ByTag("gold")),
        Plan(DemoAccounts.Production, DemoAccounts.Frankfurt, "servers-and-files-silver",
            [
                Rule("nightly", Daily, "cron(30 2 ? * * *)", "Europe/Berlin", Keep(35)),
                Rule("weekly", Daily, "cron(30 2 ? * 1 *)", "Europe/Berlin", Keep(90)),
            ],
            ByTag("silver")),
        Plan(DemoAccounts.Production, DemoAccounts.Frankfurt, "file-systems-archive",
            [Rule("monthly", LongTerm, "cron(0 4 1 * ? *)", "Europe/Berlin", new Lifecycle { MoveToColdStorageAfterDays = 30, DeleteAfterDays = 365 })],
            ByArn("all-file-systems", "arn:aws:elasticfilesystem:*:*:file-system/*", "arn:aws:backup-gateway:*:*:vm/*")),
        Plan(DemoAccounts.Production, DemoAccounts.Virginia, "us-daily",
            [
                Rule("nightly", Daily, "cron(15 1 ? * * *)", "America/New_York", Keep(14)) with
                {
                    CopyActions = [Copy(DemoAccounts.Production, DemoAccounts.Frankfurt, 14)],
                },
            ],
            ByTag("gold"), ByTag("silver")),
        Plan(DemoAccounts.Production, DemoAccounts.Sydney, "apac-daily",
            [Rule("nightly", Daily, "cron(45 1 ? * * *)", "Australia/Sydney", Keep(35))],
            ByTag("gold"), ByTag("silver")),
        Plan(DemoAccounts.Staging, DemoAccounts.Frankfurt, "staging-weekdays",
            [Rule("weekday-evenings", Daily, "cron(0 20 ? * 2-6 *)", "Europe/Berlin", Keep(7))],
            ByTag("gold"), ByTag("silver")),
        Plan(DemoAccounts.Staging, DemoAccounts.Virginia, "staging-us-weekly",
            [Rule("saturdays", Daily, "cron(0 6 ? * 7 *)", "America/New_York", Keep(28))],
            ByTag("gold"), ByTag("silver")),
        Plan(DemoAccounts.SharedServices, DemoAccounts.Frankfurt, "shared-services-daily",
            [
                Rule("nightly", Daily, "cron(0 0 ? * * *)", "Europe/Berlin", Keep(35)) with
                {
                    CopyActions = [Copy(DemoAccounts.Production, DemoAccounts.Frankfurt, 35)],
                },
            ],
            ByTag("gold"), ByTag("silver")),
    ];

    private static Lifecycle Keep(int days) => new() { DeleteAfterDays = days };

    private static CopyAction Copy(string account, string region, int days) => new(VaultArn.Of(account, region, Copies), Keep(days));

    private static SelectionDocument ByTag(string level) => new()
    {
        SelectionName = $"tagged-{level}",
        IamRoleArn = "",
        ListOfTags = [new TagCondition("STRINGEQUALS", "backup", level)],
    };

    private static SelectionDocument ByArn(string name, params IReadOnlyList<string> patterns) => new() { SelectionName = name, IamRoleArn = "", Resources = patterns };

    private static PlanRule Rule(string name, string vault, string schedule, string zone, Lifecycle lifecycle) => new()
    {
        RuleName = name,
        TargetBackupVaultName = vault,
        ScheduleExpression = schedule,
        ScheduleExpressionTimezone = zone,
        Lifecycle = lifecycle,
        RuleId = "",
    };

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
