using System.Collections.Immutable;
using BackupConsole.Domain;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Features.OnDemandBackup;

/// <summary>What few need.</summary>
public sealed partial class AdvancedFields
{
    // Once open it stays so: switching the last option off must not fold it up under the pointer.
    private bool _isOpen;

    [Parameter, EditorRequired]
    public required OnDemandBackupForm Form { get; set; }

    [Parameter, EditorRequired]
    public required OnDemandBackupReading Reading { get; set; }

    [Parameter]
    public ImmutableArray<Problem> Problems { get; set; } = [];

    [Parameter]
    public EventCallback<FormChange> OnChange { get; set; }

    [Parameter]
    public EventCallback<string> OnLeave { get; set; }

    /// <summary>For EC2, and wherever it is on so that it can be switched off.</summary>
    private bool HasVss => Form.IsWindowsVss || Reading.Type?.Name == "EC2";

    protected override void OnParametersSet() => _isOpen |= Form.IsWindowsVss || Form.Index.Length > 0;

    private async Task ChangeAsync(string field, Func<OnDemandBackupForm, OnDemandBackupForm> apply)
    {
        await OnChange.InvokeAsync(new FormChange(field, apply));
        await OnLeave.InvokeAsync(field);
    }
}
