using System.Collections.Immutable;
using BackupConsole.Domain.Errors;

namespace BackupConsole.Features.RecoveryPoints.Bulk;

/// <summary>Everything that was picked, judged. What is confirmed is exactly this, whatever matches the filters a moment later.</summary>
/// <param name="Candidates">In the order of the list.</param>
/// <param name="HoldsUnknown">Why legal holds could not be read; null when they were, or when they do not matter.</param>
public sealed record BulkChoice(ImmutableArray<BulkCandidate> Candidates, BackupError? HoldsUnknown);
