using System.Collections.Immutable;
using BackupConsole.Domain.Errors;

namespace BackupConsole.Features.Selections;

/// <summary>A deletion that is asked about.</summary>
/// <param name="Submission">The attempt's id; another one after AWS refused.</param>
/// <param name="Losing">The visible resources that no selection of any plan would choose any more; null while that is worked out.</param>
public sealed record SelectionDeletion(Guid Submission, ImmutableArray<string>? Losing = null)
{
    public bool IsSending { get; init; }

    public BackupError? Refusal { get; init; }
}
