namespace BackupConsole.Emulator.Plans;

internal sealed record UpdateBackupPlanRequest
{
    public required PlanInput BackupPlan { get; init; }
}
