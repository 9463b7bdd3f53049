namespace BackupConsole.Domain.Plans;

/// <summary>Something that two people changed differently, from the same version of a plan.</summary>
/// <param name="Rule">The rule's name; null for the plan itself.</param>
/// <param name="Field">One of <see cref="PlanPaths"/>; empty where one removed the rule that the other changed.</param>
/// <param name="Label">The field's name for a person.</param>
/// <param name="Base">What it said before, in words; null = nothing.</param>
/// <param name="Theirs">What the version says that is in force now.</param>
/// <param name="Mine">What was to be written.</param>
public sealed record PlanConflict(string? Rule, string Field, string Label, string? Base, string? Theirs, string? Mine)
{
    /// <summary>Unique within a merge.</summary>
    public string Key => $"{Rule}/{Field}";
}
