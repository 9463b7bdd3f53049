using BackupConsole.Emulator.Plans;

namespace BackupConsole.Emulator.Seed;

internal sealed record DemoPlan(PlanRecord Plan, IReadOnlyList<SelectionRecord> Selections);
