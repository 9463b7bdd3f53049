using BackupConsole.Domain.Operations;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Features.Operations;

/// <summary>One operation of the list; drawn again only when something of it changed.</summary>
public sealed partial class OperationRow
{
    private (Operation? Operation, string? Place, DateTimeOffset? End) _drawn;

    [Parameter, EditorRequired]
    public required Operation Operation { get; set; }

    /// <summary>Its connection's name.</summary>
    [Parameter, EditorRequired]
    public required string Place { get; set; }

    /// <summary>When it ended or will probably end; null where that is not known.</summary>
    [Parameter]
    public DateTimeOffset? End { get; set; }

    protected override bool ShouldRender() => _drawn != (Operation, Place, End);

    protected override void OnAfterRender(bool firstRender) => _drawn = (Operation, Place, End);
}
