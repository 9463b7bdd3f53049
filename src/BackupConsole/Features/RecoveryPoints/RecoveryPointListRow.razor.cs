using BackupConsole.Domain.Estate;
using BackupConsole.Domain.RecoveryPoints;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Features.RecoveryPoints;

/// <summary>One recovery point of the list; drawn again only when something of it changed.</summary>
public sealed partial class RecoveryPointListRow
{
    private (KnownRecoveryPoint? Known, EstateClock? Clock, string? Place, bool IsPicked) _drawn;

    [Parameter, EditorRequired]
    public required KnownRecoveryPoint Known { get; set; }

    [Parameter]
    public EstateClock? Clock { get; set; }

    /// <summary>Account and Region, for people.</summary>
    [Parameter, EditorRequired]
    public required string Place { get; set; }

    [Parameter]
    public bool IsPicked { get; set; }

    [Parameter]
    public EventCallback<bool> OnPick { get; set; }

    private RecoveryPoint Point => Known.Point;

    private string Name => Point.ResourceName is { Length: > 0 } name ? name : Point.ResourceArn ?? "Resource not known";

    private bool IsCold => Clock is not null ? Point.IsCold(Clock.EstateAt) : Point.StorageClass == "COLD";

    protected override bool ShouldRender() => _drawn != (Known, Clock, Place, IsPicked);

    protected override void OnAfterRender(bool firstRender) => _drawn = (Known, Clock, Place, IsPicked);
}
