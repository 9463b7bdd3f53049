using System.Collections.Immutable;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.RecoveryPoints;
using BackupConsole.Ui;
using BackupConsole.Ui.Lists;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Features.ProtectedResources;

/// <summary>The recovery points of one resource in every vault, as AWS lists them now.</summary>
public sealed partial class ResourcePoints
{
    private const int PageSize = Pager.DefaultSize;

    private int _page = 1;

    [Parameter, EditorRequired]
    public required Load<ImmutableArray<RecoveryPoint>> Points { get; set; }

    [Parameter, EditorRequired]
    public required ConnectionId Connection { get; set; }

    [Parameter, EditorRequired]
    public required EstateClock Clock { get; set; }

    [Parameter]
    public EventCallback OnRetry { get; set; }
}
