using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace BackupConsole.Domain.Plans;

/// <summary>What one sends to make or update a plan. AWS gives the rules their ids; one that a rule has already only says which rule it was before.</summary>
/// <remarks>https://docs.aws.amazon.com/aws-backup/latest/devguide/API_BackupPlanInput.html</remarks>
/// <param name="Name">1 to 50 letters, numbers, hyphens, underscores and periods.</param>
/// <param name="Rules">1 to 10.</param>
public sealed partial record BackupPlanBody(string Name, ImmutableArray<BackupRule> Rules)
{
    public const int MostRules = 10;

    public ImmutableArray<AdvancedBackupSetting> AdvancedBackupSettings { get; init; } = [];

    public ImmutableArray<ScanSetting> ScanSettings { get; init; } = [];

    /// <summary>Every rule that can be judged without asking AWS; the fields are <see cref="PlanPaths"/>.</summary>
    public ImmutableArray<Problem> Validate() =>
    [
        .. ValidateName(Name),
        .. ValidateRuleCount(),
        .. Rules.SelectMany((rule, index) => BackupRuleRules.Validate(rule).Select(problem => problem with { Field = PlanPaths.OfRule(index, problem.Field) })),
        .. ValidateRuleNames(),
        .. PlanSettingRules.Validate(AdvancedBackupSettings),
        .. PlanSettingRules.Validate(ScanSettings),
    ];

    /// <summary>The rule for a plan's name alone.</summary>
    public static ImmutableArray<Problem> ValidateName(string name) => NamePattern().IsMatch(name)
        ? []
        : [new Problem(PlanPaths.PlanName, "A plan name has 1 to 50 letters, numbers, hyphens, underscores and periods.", "Enter a name of that form.")];

    private IEnumerable<Problem> ValidateRuleCount() => Rules.Length switch
    {
        0 => [new Problem(PlanPaths.Rules, "A plan needs a rule.", "Add one: it says when to back up, into which vault and for how long.")],
        > MostRules => [new Problem(PlanPaths.Rules, $"A plan has at most {MostRules} rules; these are {Rules.Length}.", $"Remove {Rules.Length - MostRules}, or make a second plan.")],
        _ => [],
    };

    private IEnumerable<Problem> ValidateRuleNames() => Rules
        .Select((rule, index) => (rule.Name, Index: index))
        .GroupBy(rule => rule.Name, StringComparer.Ordinal)
        .SelectMany(group => group.Skip(1))
        .Select(twin => new Problem(PlanPaths.OfRule(twin.Index, PlanPaths.RuleName), $"Another rule of this plan is called “{twin.Name}”.", "Enter another name."));

    [GeneratedRegex(@"^[a-zA-Z0-9\-_.]{1,50}\z")]
    private static partial Regex NamePattern();
}
