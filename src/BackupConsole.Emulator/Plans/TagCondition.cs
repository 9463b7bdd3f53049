namespace BackupConsole.Emulator.Plans;

/// <summary>ConditionType is always STRINGEQUALS.</summary>
internal sealed record TagCondition(string ConditionType, string ConditionKey, string ConditionValue);
