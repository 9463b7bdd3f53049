using BackupConsole.Domain.Errors;

namespace BackupConsole.Ui.Tags;

/// <summary>A change of one object's tags that somebody has open.</summary>
/// <param name="Submission">The attempt's id; another one after AWS refused.</param>
public sealed record TagsEdit(Guid Submission)
{
    public bool IsSending { get; init; }

    public BackupError? Refusal { get; init; }
}
