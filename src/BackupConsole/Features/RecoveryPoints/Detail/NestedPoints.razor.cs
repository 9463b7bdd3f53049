using BackupConsole.Domain;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.RecoveryPoints;
using BackupConsole.Navigation;
using BackupConsole.Ui;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Features.RecoveryPoints.Detail;

/// <summary>The recovery points of which a composite one consists, as the inventory knows them.</summary>
public sealed partial class NestedPoints
{
    /// <summary>The composite.</summary>
    [Parameter, EditorRequired]
    public required PointKey Parent { get; set; }

    [Parameter, EditorRequired]
    public required Load<Page<RecoveryPoint>> Nested { get; set; }

    [Parameter, EditorRequired]
    public required EstateClock Clock { get; set; }

    [Parameter]
    public EventCallback OnRetry { get; set; }

    private string AllHref =>
        $"{ConsoleUrls.RecoveryPoints}?{ConsoleUrls.ConnectionParameter}={Uri.EscapeDataString(Parent.Connection.Value)}&{RecoveryPointFilter.ParentName}={Uri.EscapeDataString(Parent.Arn)}";

    private static string NameOf(RecoveryPoint point) => point.ResourceName is { Length: > 0 } name ? name : point.ResourceArn ?? "Resource not known";
}
