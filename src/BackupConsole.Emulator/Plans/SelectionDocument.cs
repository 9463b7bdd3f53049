namespace BackupConsole.Emulator.Plans;

/// <summary>What a plan backs up: (Resources ∪ ListOfTags) ∩ Conditions − NotResources. Unset parts answer as empty, not as null.</summary>
internal sealed record SelectionDocument
{
    public required string SelectionName { get; init; }

    public required string IamRoleArn { get; init; }

    public IReadOnlyList<string> Resources { get; init; } = [];

    public IReadOnlyList<TagCondition> ListOfTags { get; init; } = [];

    public IReadOnlyList<string> NotResources { get; init; } = [];

    public SelectionConditions Conditions { get; init; } = new();
}
