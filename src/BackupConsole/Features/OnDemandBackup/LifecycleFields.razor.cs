using System.Collections.Immutable;
using BackupConsole.Domain;
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

    private Task ChangeAsync(string field, Func<OnDemandBackupForm, OnDemandBackupForm> apply) => OnChange.InvokeAsync(new FormChange(field, apply));
}
