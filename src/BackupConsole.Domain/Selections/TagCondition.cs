namespace BackupConsole.Domain.Selections;

/// <summary>One condition of a selection; a resource must meet them all.</summary>
/// <param name="Operator">How the value is compared.</param>
/// <param name="TagKey">The tag's key without <see cref="KeyPrefix"/>.</param>
/// <param name="Value">What the tag's value is compared with.</param>
public sealed record TagCondition(ConditionOperator Operator, string TagKey, string Value)
{
    /// <summary>What AWS wants before every key.</summary>
    public const string KeyPrefix = "aws:ResourceTag/";

    /// <summary>The key as it travels.</summary>
    public string ConditionKey => KeyPrefix + TagKey;

    /// <summary>The tag's key of a condition key as AWS gives it back.</summary>
    public static string TagKeyOf(string conditionKey) =>
        conditionKey.StartsWith(KeyPrefix, StringComparison.Ordinal) ? conditionKey[KeyPrefix.Length..] : conditionKey;

    /// <summary>Only a resource that has the tag can meet it.</summary>
    public bool NeedsTag => Operator is ConditionOperator.StringEquals or ConditionOperator.StringLike;

    /// <param name="value">The value of the resource's tag; null where it has none of this key.</param>
    public bool IsMetBy(string? value) => Operator switch
    {
        ConditionOperator.StringEquals => value == Value,
        ConditionOperator.StringNotEquals => value != Value,
        ConditionOperator.StringLike => value is not null && Wildcard.Matches(value, Value),
        ConditionOperator.StringNotLike => value is null || !Wildcard.Matches(value, Value),
    };
}
