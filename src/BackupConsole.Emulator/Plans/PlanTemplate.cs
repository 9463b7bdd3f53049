namespace BackupConsole.Emulator.Plans;

internal sealed record PlanTemplate(string Id, PlanDocument Document);
