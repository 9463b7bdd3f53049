using System.Collections.Immutable;
using System.Globalization;
using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Selections;

namespace BackupConsole.Domain.Commands;

/// <summary>
/// Edits a selection, for which AWS has no operation: makes the new one, then deletes the old, so that nothing is unprotected in between. Broken off after the
/// first half it ends as an unknown outcome; sent again it goes on with the second.
/// </summary>
/// <param name="PlanId">Which plan.</param>
/// <param name="Replaced">AWS's id of the old one.</param>
/// <param name="ReplacedName">Its name, which the new one cannot have: both stand for a moment, and names are unique in a plan.</param>
/// <param name="SelectionName">The name of the new one.</param>
/// <param name="IamRoleArn">The role that AWS Backup assumes for its jobs.</param>
/// <param name="Terms">What the new one chooses.</param>
public sealed record ReplaceBackupSelection(string PlanId, string Replaced, string ReplacedName, string SelectionName, string IamRoleArn, SelectionTerms Terms)
    : BackupCommand<CreatedBackupSelection>
{
    public override ConsoleAction Action => ConsoleAction.ReplaceBackupSelection;

    public override string Target => $"{PlanId}/{Replaced}";

    public override Repeatability Repeatability => Repeatability.Token;

    public override ImmutableArray<Problem> Validate() =>
    [
        .. SelectionCommandRules.ValidatePlan(PlanId),
        .. SelectionCommandRules.ValidateId(Replaced),
        .. SelectionRules.ValidateName(SelectionName),
        .. SelectionName == ReplacedName
            ? [new Problem(nameof(SelectionName), "The old selection has this name, and both stand until the new one is made.", $"Enter another one, for example “{NameAfter(ReplacedName)}”.")]
            : Array.Empty<Problem>(),
        .. IamRoleRules.Validate(IamRoleArn),
        .. SelectionRules.Validate(Terms),
    ];

    /// <summary>A name for what replaces a selection: daily → daily-2 → daily-3.</summary>
    public static string NameAfter(string name)
    {
        var dash = name.LastIndexOf('-');
        var (stem, number) = dash > 0 && int.TryParse(name.AsSpan(dash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var last) && last < int.MaxValue
            ? (name[..dash], last + 1)
            : (name, 2);
        var suffix = string.Create(CultureInfo.InvariantCulture, $"-{number}");
        return stem[..Math.Min(stem.Length, SelectionRules.LongestName - suffix.Length)] + suffix;
    }
}
