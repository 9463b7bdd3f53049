using System.Collections.Immutable;
using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Plans;
using BackupConsole.Domain.Tags;

namespace BackupConsole.Domain.Commands;

/// <summary>Makes a plan. It protects nothing until it has a selection.</summary>
/// <remarks>https://docs.aws.amazon.com/aws-backup/latest/devguide/API_CreateBackupPlan.html</remarks>
public sealed record CreateBackupPlan(BackupPlanBody Plan) : BackupCommand<CreatedBackupPlan>
{
    public ImmutableSortedDictionary<string, string> BackupPlanTags { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    public override ConsoleAction Action => ConsoleAction.CreateBackupPlan;

    public override string Target => Plan.Name;

    public override Repeatability Repeatability => Repeatability.Token;

    public override ImmutableArray<Problem> Validate() => [.. Plan.Validate(), .. TagRules.Validate(BackupPlanTags, nameof(BackupPlanTags))];
}
