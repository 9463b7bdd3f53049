using BackupConsole.Domain.Selections;
using BackupConsole.Monitoring;

namespace BackupConsole.Features.ProtectedResources;

/// <summary>A connection as the monitor saw it, and which of its plans choose what.</summary>
public sealed record CoveredConnection(ConnectionSnapshot Estate, PlanCoverage Coverage);
