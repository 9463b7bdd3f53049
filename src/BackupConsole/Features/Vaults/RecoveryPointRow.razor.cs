using BackupConsole.Domain.Estate;
using BackupConsole.Domain.RecoveryPoints;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Features.Vaults;

/// <summary>A row; it is drawn again only when its recovery point, or the clock of its estate, is another one.</summary>
public sealed partial class RecoveryPointRow
{
    private (RecoveryPoint? Point, EstateClock? Clock) _drawn;

    [Parameter, EditorRequired]
    public required RecoveryPoint Point { get; set; }

    [Parameter, EditorRequired]
    public required EstateClock? Clock { get; set; }

    private string NameOrArn => string.IsNullOrWhiteSpace(Point.ResourceName) ? Point.ResourceArn ?? "Resource not known" : Point.ResourceName;

    // AWS's list does not say where a point is stored; where another answer did, cold is worth a word.
    private bool IsCold => Point.StorageClass == "COLD";

    protected override bool ShouldRender() => _drawn.Point != Point || _drawn.Clock != Clock;

    protected override void OnAfterRender(bool firstRender) => _drawn = (Point, Clock);
}
