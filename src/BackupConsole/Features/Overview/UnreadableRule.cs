using BackupConsole.Domain.Estate;

namespace BackupConsole.Features.Overview;

/// <summary>A rule whose runs cannot be told.</summary>
/// <param name="Connection">Where.</param>
/// <param name="Plan">The plan's name.</param>
/// <param name="Rule">The rule's name.</param>
/// <param name="Reason">Why not, as a sentence.</param>
public sealed record UnreadableRule(Connection Connection, string Plan, string Rule, string Reason);
