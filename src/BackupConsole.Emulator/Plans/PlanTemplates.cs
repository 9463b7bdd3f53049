using BackupConsole.Emulator.Engine;
using BackupConsole.Emulator.RecoveryPoints;

namespace BackupConsole.Emulator.Plans;

/// <summary>
/// The four plans that AWS Backup offers to start from. The id of the first is in AWS's documentation, that of the second in
/// public samples; the others are taken to go on like these.
/// </summary>
internal static class PlanTemplates
{
    private const string IdStem = "87c0c1ef-254d-4180-8fef-2e76a2c38aa";
    private const string Vault = "Default";
    private const string EverySaturday = "cron(0 5 ? * 7 *)";
    private const string EveryMonth = "cron(0 5 1 * ? *)";

    public static IReadOnlyList<PlanTemplate> All { get; } =
    [
        Template("a", "Daily-35day-Retention", Daily(35)),
        Template("b", "Daily-Monthly-1yr-Retention", Daily(35), Monthly(30, 365)),
        Template("c", "Daily-Weekly-Monthly-5yr-Retention", Daily(35), Weekly(90), Monthly(90, 5 * 365)),
        Template("d", "Daily-Weekly-Monthly-7yr-Retention", Daily(35), Weekly(90), Monthly(90, 7 * 365)),
    ];

    private static PlanTemplate Template(string suffix, string name, params IReadOnlyList<RuleInput> rules) => new(
        IdStem + suffix,
        new PlanDocument
        {
            BackupPlanName = name,
            Rules = [.. rules.Select(rule => rule.Filled(new StableRandom(0, "template", name, rule.RuleName).Uuid()))],
        });

    private static RuleInput Daily(long days) => Rule("DailyBackups", RuleInput.DefaultSchedule, new Lifecycle { DeleteAfterDays = days });

    private static RuleInput Weekly(long days) => Rule("WeeklyBackups", EverySaturday, new Lifecycle { DeleteAfterDays = days });

    private static RuleInput Monthly(long coldAfter, long days) =>
        Rule("MonthlyBackups", EveryMonth, new Lifecycle { MoveToColdStorageAfterDays = coldAfter, DeleteAfterDays = days });

    private static RuleInput Rule(string name, string schedule, Lifecycle lifecycle) =>
        new() { RuleName = name, TargetBackupVaultName = Vault, ScheduleExpression = schedule, Lifecycle = lifecycle };
}
