using System.Collections.Immutable;
using BackupConsole.Domain;
using BackupConsole.Domain.Lifecycles;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Features.OnDemandBackup;

/// <summary>Retention and windows, with the lifecycle drawn as it is typed.</summary>
public sealed partial class LifecycleFields
{
    [Parameter, EditorRequired]
    public required OnDemandBackupForm Form { get; set; }

    [Parameter, EditorRequired]
    public required OnDemandBackupReading Reading { get; set; }

    [Parameter]
    public ImmutableArray<Problem> Problems { get; set; } = [];

    [Parameter]
    public EventCallback<FormChange> OnChange { get; set; }

    /// <summary>The focus has left the field of this name.</summary>
    [Parameter]
    public EventCallback<string> OnLeave { get; set; }

    private bool HasArchive => Form.OptInToArchive || Reading.Type?.Name == "EBS";

    /// <summary>Cold storage that the type does not have is a problem at its field, and no band.</summary>
    private Lifecycle Drawn => Reading.Type is { IsColdCapable: false } ? Reading.Lifecycle with { MoveToColdStorageAfterDays = null } : Reading.Lifecycle;

    private string ColdHelp => Reading.Type is { IsColdCapable: false } type
        ? $"Recovery points of {type.Name} cannot move to cold storage."
        : "Cold storage keeps a recovery point for at least 90 days. Empty stays in warm storage.";

    private Task ChangeAsync(string field, Func<OnDemandBackupForm, OnDemandBackupForm> apply) => OnChange.InvokeAsync(new FormChange(field, apply));
}
