using Microsoft.AspNetCore.Components;

namespace BackupConsole.Features.OnDemandBackup;

/// <summary>Whether what was entered is safe.</summary>
public sealed partial class DraftStatus
{
    [Parameter, EditorRequired]
    public required OnDemandBackupState State { get; set; }
}
