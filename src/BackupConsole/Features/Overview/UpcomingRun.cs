using BackupConsole.Domain.Estate;

namespace BackupConsole.Features.Overview;

/// <summary>A run that a rule is due to make.</summary>
/// <param name="At">When, UTC, in the estate's time.</param>
/// <param name="Connection">Where.</param>
/// <param name="Plan">The plan's name.</param>
/// <param name="Rule">The rule's name.</param>
/// <param name="Vault">The vault that it backs up to.</param>
/// <param name="ZoneTime">The wall time in the rule's own zone, as people read it there: <c>05:00 Europe/Berlin</c>.</param>
public sealed record UpcomingRun(DateTimeOffset At, Connection Connection, string Plan, string Rule, string Vault, string ZoneTime);
