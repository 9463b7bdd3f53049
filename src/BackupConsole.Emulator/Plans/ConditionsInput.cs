namespace BackupConsole.Emulator.Plans;

internal sealed record ConditionsInput
{
    public IReadOnlyList<ConditionParameter>? StringEquals { get; init; }

    public IReadOnlyList<ConditionParameter>? StringNotEquals { get; init; }

    public IReadOnlyList<ConditionParameter>? StringLike { get; init; }

    public IReadOnlyList<ConditionParameter>? StringNotLike { get; init; }
}
