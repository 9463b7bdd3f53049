namespace BackupConsole.Emulator.Plans;

/// <summary>The key has the form <c>aws:ResourceTag/name</c>.</summary>
internal sealed record ConditionParameter(string ConditionKey, string ConditionValue);
