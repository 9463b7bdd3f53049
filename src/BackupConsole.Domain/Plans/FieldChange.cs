namespace BackupConsole.Domain.Plans;

/// <summary>A field that two versions of a plan differ in.</summary>
/// <param name="Field">One of <see cref="PlanPaths"/>, below the plan or the rule.</param>
/// <param name="Label">Its name for a person.</param>
/// <param name="Before">What it said, in words, one line for each item of a list; null = nothing.</param>
/// <param name="After">What it says.</param>
public sealed record FieldChange(string Field, string Label, string? Before, string? After)
{
    public ChangeKind Kind => (Before, After) switch
    {
        (null, _) => ChangeKind.Added,
        (_, null) => ChangeKind.Removed,
        _ => ChangeKind.Changed,
    };
}
