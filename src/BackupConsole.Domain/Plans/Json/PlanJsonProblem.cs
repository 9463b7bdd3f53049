namespace BackupConsole.Domain.Plans.Json;

/// <summary>What is wrong at one place of a plan's JSON.</summary>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1, in characters.</param>
/// <param name="Rule">The rule that was broken, as a sentence.</param>
/// <param name="Fix">What to write instead, as a sentence.</param>
public sealed record PlanJsonProblem(int Line, int Column, string Rule, string Fix);
