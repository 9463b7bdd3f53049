using System.Collections.Immutable;
using BackupConsole.Domain.Resources;
using BackupConsole.Domain.Selections;

namespace BackupConsole.Domain.Tests.Selections;

/// <summary>Builds what these tests are about in one line.</summary>
internal static class Some
{
    public const string VolumeArn = "arn:aws:ec2:eu-central-1:111122223333:volume/vol-1";

    public const string ClusterArn = "arn:aws:rds:eu-central-1:111122223333:cluster:ledger";

    /// <summary>Tags as <c>backup=daily,env=prod</c>.</summary>
    public static InventoryResource Resource(string arn = VolumeArn, string? type = "EBS", string tags = "", bool isProtected = true) =>
        new(arn, type, arn[(arn.LastIndexOfAny([':', '/']) + 1)..], Pairs(tags).ToImmutableSortedDictionary(StringComparer.Ordinal), isProtected, null);

    /// <summary>Terms as they are written in a table: lines by <c>|</c>, conditions as <c>env=prod</c>, <c>env!=prod</c>, <c>env~p*</c> or <c>env!~p*</c>.</summary>
    public static SelectionTerms Terms(string resources = "", string tags = "", string conditions = "", string exclusions = "") => new()
    {
        Resources = Lines(resources),
        ListOfTags = [.. Pairs(tags)],
        Conditions = [.. Lines(conditions).Select(Condition)],
        NotResources = Lines(exclusions),
    };

    private static TagCondition Condition(string text)
    {
        (string Sign, ConditionOperator Operator)[] signs =
        [
            ("!=", ConditionOperator.StringNotEquals), ("!~", ConditionOperator.StringNotLike), ("=", ConditionOperator.StringEquals), ("~", ConditionOperator.StringLike),
        ];
        var (sign, comparison) = signs.First(candidate => text.Contains(candidate.Sign, StringComparison.Ordinal));
        return text.Split(sign, 2) is [var key, var value] ? new(comparison, key, value) : throw new ArgumentException(text);
    }

    private static ImmutableArray<string> Lines(string text) => [.. text.Split('|', StringSplitOptions.RemoveEmptyEntries)];

    private static IEnumerable<KeyValuePair<string, string>> Pairs(string text) =>
        text.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=', 2)).Select(pair => KeyValuePair.Create(pair[0], pair[1]));
}
