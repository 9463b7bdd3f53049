namespace BackupConsole.Domain.Vaults.AccessPolicies;

/// <summary>What a check says of one place of a policy.</summary>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1, in characters.</param>
/// <param name="Rule">What is wrong, or what it will do, as a sentence.</param>
/// <param name="Fix">What to write instead, as a sentence.</param>
/// <param name="IsWarning">True when AWS takes it and it may still not be what is meant.</param>
public sealed record AccessPolicyFinding(int Line, int Column, string Rule, string Fix, bool IsWarning = false)
{
    public Problem ToProblem(string field) => new(field, $"Line {Line}, column {Column}: {Rule}", Fix);
}
