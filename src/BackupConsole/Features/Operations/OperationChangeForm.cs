using BackupConsole.Domain.Errors;

namespace BackupConsole.Features.Operations;

/// <summary>A change of the open operation.</summary>
/// <param name="Change">Which.</param>
public sealed record OperationChangeForm(OperationChange Change)
{
    public bool IsBusy { get; init; }

    public BackupError? Error { get; init; }
}
