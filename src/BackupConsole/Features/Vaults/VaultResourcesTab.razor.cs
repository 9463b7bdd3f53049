using System.Collections.Immutable;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Resources;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Features.Vaults;

/// <summary>The resources that have a recovery point in a vault.</summary>
public sealed partial class VaultResourcesTab
{
    [Parameter, EditorRequired]
    public required ImmutableArray<ProtectedResource> Resources { get; set; }

    [Parameter, EditorRequired]
    public required EstateClock Clock { get; set; }

    private static string NameOf(ProtectedResource resource) => string.IsNullOrWhiteSpace(resource.ResourceName) ? resource.ResourceArn : resource.ResourceName;
}
