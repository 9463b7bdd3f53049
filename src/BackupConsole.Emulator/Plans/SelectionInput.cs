namespace BackupConsole.Emulator.Plans;

/// <summary>A selection as a client writes it.</summary>
internal sealed record SelectionInput
{
    public required string SelectionName { get; init; }

    public required string IamRoleArn { get; init; }

    public IReadOnlyList<string>? Resources { get; init; }

    public IReadOnlyList<TagCondition>? ListOfTags { get; init; }

    public IReadOnlyList<string>? NotResources { get; init; }

    public ConditionsInput? Conditions { get; init; }

    /// <summary>What is left out is kept as empty.</summary>
    public SelectionDocument Filled() => new()
    {
        SelectionName = SelectionName,
        IamRoleArn = IamRoleArn,
        Resources = Resources ?? [],
        // The guide writes "StringEquals", which AWS takes; the API has one word for it.
        ListOfTags = [.. (ListOfTags ?? []).Select(tag => tag with { ConditionType = "STRINGEQUALS" })],
        NotResources = NotResources ?? [],
        Conditions = new SelectionConditions
        {
            StringEquals = Conditions?.StringEquals ?? [],
            StringNotEquals = Conditions?.StringNotEquals ?? [],
            StringLike = Conditions?.StringLike ?? [],
            StringNotLike = Conditions?.StringNotLike ?? [],
        },
    };
}
