using BackupConsole.Domain;
using BackupConsole.Domain.Restores;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Features.Restore;

/// <summary>As whom the restore is done, and whether tags come along.</summary>
public sealed partial class RestoreRoleStep
{
    [Parameter, EditorRequired]
    public required RestoreForm Form { get; set; }

    [Parameter]
    public RestoreType? Type { get; set; }

    [Parameter]
    public IReadOnlyCollection<Problem> Problems { get; set; } = [];

    [Parameter]
    public EventCallback<RestoreChange> OnChange { get; set; }

    [Parameter]
    public EventCallback<string> OnLeave { get; set; }
}
