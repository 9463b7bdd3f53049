using System.Text.RegularExpressions;
using BackupConsole.Emulator.Http;
using BackupConsole.Emulator.Jobs;

namespace BackupConsole.Emulator.Plans;

/// <summary>Makes a plan's document of what a client wrote, or refuses it as AWS does.</summary>
internal static partial class PlanRules
{
    private const int MostRules = 10;

    /// <param name="ruleId">The id of a rule by its name: an update keeps the ids of the rules that stay.</param>
    public static PlanDocument Read(PlanInput input, string account, string region, Func<string, string> ruleId)
    {
        if (!NamePattern().IsMatch(input.BackupPlanName))
        {
            throw ApiErrors.InvalidParameter(
                "Invalid backup plan name: it must be 1 to 50 letters, numbers, hyphens, underscores or periods.", "BackupPlanName");
        }

        if (input.Rules.Count is 0 or > MostRules)
        {
            throw ApiErrors.InvalidParameter($"A backup plan must have 1 to {MostRules} rules.", "Rules");
        }

        if (input.Rules.GroupBy(rule => rule.RuleName, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twins)
        {
            throw ApiErrors.InvalidParameter($"Rule names must be unique within a backup plan: {twins.Key}", "Rules");
        }

        foreach (var setting in input.AdvancedBackupSettings ?? [])
        {
            BackupOptionRules.Check(setting.BackupOptions, setting.ResourceType, "AdvancedBackupSettings");
        }

        var rules = input.Rules.Select(rule => rule.Filled(ruleId(rule.RuleName))).ToList();
        CheckRules(rules, account, region);
        return new PlanDocument
        {
            BackupPlanName = input.BackupPlanName,
            Rules = rules,
            AdvancedBackupSettings = input.AdvancedBackupSettings,
            ScanSettings = input.ScanSettings,
        };
    }

    private static void CheckRules(List<PlanRule> rules, string account, string region)
    {
        var problems = rules
            .SelectMany(rule => RuleProblems.Of(rule, account, region).Take(1), (rule, problem) => (rule.RuleName, Problem: problem))
            .ToList();
        if (problems.Count == 0)
        {
            return;
        }

        var message = problems is [var only]
            ? $"Error in rule {only.RuleName} : {only.Problem.Text}"
            : $"Error in some rules due to : {string.Join("; ", problems.Select(item => item.Problem.Text).Distinct(StringComparer.Ordinal))}";
        string[] context = [.. problems.SelectMany(item => (string[])[item.RuleName, item.Problem.Text])];
        throw ApiErrors.InvalidParameter(message, ApiJson.Text(context), problems[0].Problem.Code);
    }

    [GeneratedRegex(@"^[a-zA-Z0-9\-_.]{1,50}\z")]
    private static partial Regex NamePattern();
}
