using BackupConsole.Domain.Operations;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Features.Operations;

/// <summary>One item and what became of it; drawn again only when that changed.</summary>
public sealed partial class OperationItemRow
{
    private OperationItem? _drawn;

    [Parameter, EditorRequired]
    public required OperationItem Item { get; set; }

    protected override bool ShouldRender() => _drawn != Item;

    protected override void OnAfterRender(bool firstRender) => _drawn = Item;
}
