using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Settings;

namespace BackupConsole.Features.Settings;

/// <summary>The open dialog that turns a switch of the organization.</summary>
/// <param name="Setting">Which.</param>
/// <param name="IsOn">What it is to become.</param>
/// <param name="Submission">The attempt's id; another one after AWS refused.</param>
public sealed record OrganizationEdit(GlobalSetting Setting, bool IsOn, Guid Submission)
{
    public bool IsSending { get; init; }

    public BackupError? Refusal { get; init; }
}
