using System.Collections.Immutable;
using BackupConsole.Domain;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Features.Vaults;

/// <summary>The fields of a lock, with what it does and what of that can never be undone.</summary>
public sealed partial class VaultLockFields
{
    [Parameter, EditorRequired]
    public required VaultLockForm Form { get; set; }

    [Parameter]
    public EventCallback<VaultLockForm> FormChanged { get; set; }

    [Parameter]
    public ImmutableArray<Problem> Problems { get; set; } = [];

    /// <summary>True where there may be no lock at all.</summary>
    [Parameter]
    public bool IsOptional { get; set; }

    [Parameter]
    public bool IsDisabled { get; set; }

    /// <summary>What else has to be said before the lock is confirmed.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    private Task Choose(VaultLockMode mode) => FormChanged.InvokeAsync(Form with { Mode = mode });
}
