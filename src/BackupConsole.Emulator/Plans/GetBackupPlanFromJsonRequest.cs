namespace BackupConsole.Emulator.Plans;

internal sealed record GetBackupPlanFromJsonRequest
{
    public required string BackupPlanTemplateJson { get; init; }
}
