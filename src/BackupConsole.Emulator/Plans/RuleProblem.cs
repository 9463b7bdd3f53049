namespace BackupConsole.Emulator.Plans;

/// <summary>Why a rule is refused, in AWS's words where they are known.</summary>
internal sealed record RuleProblem(string Text, string Code = "ERROR_3001");
