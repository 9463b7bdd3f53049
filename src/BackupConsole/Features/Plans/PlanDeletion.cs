using System.Collections.Immutable;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Plans;

namespace BackupConsole.Features.Plans;

/// <summary>The open dialog that deletes a plan.</summary>
/// <param name="Plan">The plan as it was when the dialog was opened.</param>
/// <param name="Selections">What goes with it, as AWS listed it for this dialog; null while AWS is asked.</param>
/// <param name="Submission">The attempt's id; another one after AWS refused.</param>
public sealed record PlanDeletion(BackupPlan Plan, ImmutableArray<BackupSelection>? Selections, Guid Submission)
{
    public bool IsSending { get; init; }

    public BackupError? Refusal { get; init; }
}
