namespace BackupConsole.Emulator.Tests.Contract.Calls;

internal static class PlanCalls
{
    public static IReadOnlyDictionary<string, Recipe> All { get; } = new Dictionary<string, Recipe>
    {
        ["ListBackupPlans"] = new(_ => new { }) { Also = _ => new { IncludeDeleted = true, MaxResults = 1 }, Without = Paging.NextToken },
    };
}
