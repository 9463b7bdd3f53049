using BackupConsole.Domain.Errors;

namespace BackupConsole.Features.Vaults;

/// <summary>The open dialog that makes a vault.</summary>
/// <param name="Submission">The attempt's id; another one after AWS refused.</param>
public sealed record VaultCreation(Guid Submission)
{
    public bool IsSending { get; init; }

    public BackupError? Refusal { get; init; }

    /// <summary>The vault that has been made, when the refusal is one of its lock.</summary>
    public VaultKey? NotLocked { get; init; }
}
