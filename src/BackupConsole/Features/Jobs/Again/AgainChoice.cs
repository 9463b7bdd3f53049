using BackupConsole.Domain.Operations;

namespace BackupConsole.Features.Jobs.Again;

/// <summary>The failed jobs that match, judged. What is confirmed is exactly this, whatever fails a moment later.</summary>
/// <param name="Run">What would be started.</param>
/// <param name="IsCut">True when there are more than were looked at; those are older.</param>
public sealed record AgainChoice(DryRun Run, bool IsCut);
