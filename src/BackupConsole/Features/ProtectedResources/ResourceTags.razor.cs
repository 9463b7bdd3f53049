using BackupConsole.Domain.Resources;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Features.ProtectedResources;

/// <summary>The tags of one resource, as the inventory last saw them. They belong to the resource's own service, so they are changed there.</summary>
public sealed partial class ResourceTags
{
    /// <summary>Null where the inventory does not hold it.</summary>
    [Parameter, EditorRequired]
    public required InventoryResource? Resource { get; set; }
}
