using BackupConsole.Domain.Errors;

namespace BackupConsole.Features.Vaults;

/// <summary>The change of a vault that somebody has open; one at a time.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Submission">The attempt's id; another one after AWS refused.</param>
public sealed record VaultEdit(VaultEditKind Kind, Guid Submission)
{
    public bool IsSending { get; init; }

    public BackupError? Refusal { get; init; }
}
