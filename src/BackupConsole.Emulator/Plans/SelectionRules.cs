using System.Text.RegularExpressions;
using BackupConsole.Emulator.Engine;
using BackupConsole.Emulator.Http;

namespace BackupConsole.Emulator.Plans;

/// <summary>What AWS Backup demands of a selection by itself.</summary>
internal static partial class SelectionRules
{
    private const int MostArns = 500;
    private const int MostWildcards = 30;
    private const int MostConditions = 30;
    private const int MostTags = 30;
    private const string TagPrefix = "aws:ResourceTag/";

    public static bool IsByTag(SelectionDocument selection) => selection.ListOfTags.Count > 0 || ConditionsOf(selection).Any();

    public static void Check(SelectionDocument selection, string account)
    {
        if (selection.Resources.Count == 0 && selection.ListOfTags.Count == 0)
        {
            throw ApiErrors.InvalidParameter(
                "Invalid backup selection. Either 'ListOfTags' or 'Resources' section must be non-empty.", selection.SelectionName);
        }

        if (!BackupRoles.CanBeAssumed(selection.IamRoleArn, account))
        {
            throw ApiErrors.InvalidParameter(BackupRoles.Refusal(selection.IamRoleArn), selection.IamRoleArn);
        }

        // Like BackupRoles, this reads from the role's name what IAM would know.
        if (IsByTag(selection) && selection.IamRoleArn.Contains("untagged", StringComparison.OrdinalIgnoreCase))
        {
            throw ApiErrors.InvalidParameter(
                $"IAM Role {selection.IamRoleArn} is not authorized to call tag:GetResources", selection.IamRoleArn, "ERROR_3018");
        }

        CheckArns(selection.Resources, "Resources");
        CheckArns(selection.NotResources, "NotResources");
        CheckConditions(selection);
    }

    private static IEnumerable<ConditionParameter> ConditionsOf(SelectionDocument selection) =>
    [
        .. selection.Conditions.StringEquals,
        .. selection.Conditions.StringNotEquals,
        .. selection.Conditions.StringLike,
        .. selection.Conditions.StringNotLike,
    ];

    private static void CheckArns(IReadOnlyList<string> arns, string member)
    {
        if (arns.FirstOrDefault(arn => !ArnPattern().IsMatch(arn)) is { } wrong)
        {
            throw ApiErrors.InvalidParameter("Invalid ARN. Specify a valid ARN.", wrong);
        }

        if (arns.Count > MostArns)
        {
            throw ApiErrors.InvalidParameter($"Invalid backup selection. '{member}' must not have more than {MostArns} ARNs.", member);
        }

        if (arns.Count(arn => arn.Contains('*', StringComparison.Ordinal)) > MostWildcards)
        {
            throw ApiErrors.InvalidParameter($"Invalid backup selection. '{member}' must not have more than {MostWildcards} ARNs with wildcards.", member);
        }
    }

    private static void CheckConditions(SelectionDocument selection)
    {
        if (selection.ListOfTags.Count > MostTags)
        {
            throw ApiErrors.InvalidParameter($"Invalid backup selection. 'ListOfTags' must not have more than {MostTags} tags.", "ListOfTags");
        }

        var conditions = ConditionsOf(selection).ToList();
        if (conditions.Count > MostConditions)
        {
            throw ApiErrors.InvalidParameter($"Invalid backup selection. 'Conditions' must not have more than {MostConditions} conditions.", "Conditions");
        }

        if (conditions.Find(condition => condition.ConditionKey?.StartsWith(TagPrefix, StringComparison.Ordinal) != true) is { } wrong)
        {
            throw ApiErrors.InvalidParameter($"Invalid backup selection. A condition key must start with {TagPrefix}.", wrong.ConditionKey);
        }
    }

    // "*" is everything; the guide's own examples have wildcards in any part, e.g. arn:aws:rds:*:*:db:*.
    [GeneratedRegex(@"^(\*|arn:(aws[a-z-]*|\*):[a-z0-9*-]+:\S+|arn:(aws[a-z-]*|\*):[a-z0-9-]*\*)\z")]
    private static partial Regex ArnPattern();
}
