using BackupConsole.Domain.Errors;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Ui.Drafts;

/// <summary>Whether what was entered is safe.</summary>
public sealed partial class DraftStatus
{
    /// <summary>When the draft was saved last, in wall time; null before the first time.</summary>
    [Parameter, EditorRequired]
    public required DateTimeOffset? SavedAt { get; set; }

    /// <summary>Why the last save failed; null when it did not.</summary>
    [Parameter]
    public BackupError? Error { get; set; }
}
