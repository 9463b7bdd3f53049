namespace BackupConsole.Domain;

/// <summary>What is wrong with one field of what a person entered, said so that the person can mend it.</summary>
/// <param name="Field">The AWS name of the member at fault, for example <c>DeleteAfterDays</c>; empty where no single member is.</param>
/// <param name="Rule">The rule that was broken, as a sentence.</param>
/// <param name="Fix">What to enter instead, as a sentence.</param>
public sealed record Problem(string Field, string Rule, string Fix)
{
    public override string ToString() => $"{Field}: {Rule} {Fix}";
}
