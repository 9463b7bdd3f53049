using BackupConsole.Domain.Errors;

namespace BackupConsole.Features.OnDemandBackup;

/// <summary>A vault that is made without leaving the form.</summary>
/// <param name="Submission">The attempt's id; another one after AWS refused.</param>
/// <param name="Name">As typed.</param>
public sealed record VaultInPlace(Guid Submission, string Name)
{
    public bool IsSending { get; init; }

    public BackupError? Refusal { get; init; }
}
