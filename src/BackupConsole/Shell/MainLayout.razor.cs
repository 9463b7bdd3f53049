using BackupConsole.Domain.Ports;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Shell;

/// <summary>The frame around every signed-in page.</summary>
public sealed partial class MainLayout
{
    private PageBoundary? _boundary;

    [Inject]
    private IConnections Connections { get; set; } = null!;

    [Inject]
    private IEnumerable<TopBarEntry> TopBar { get; set; } = [];

    private bool IsDemo => Connections.All.Any(connection => connection.IsDemo);

    /// <summary>Another page must not inherit the error of the one before.</summary>
    protected override void OnParametersSet() => _boundary?.Recover();
}
