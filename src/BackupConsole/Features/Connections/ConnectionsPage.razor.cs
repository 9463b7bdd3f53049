using System.Text.Json;
using BackupConsole.Domain.Ports;
using BackupConsole.Monitoring;
using BackupConsole.Navigation;
using Fluxor;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Features.Connections;

/// <summary>A checklist for whoever sets the console up, and for whoever asks why something is not shown.</summary>
public sealed partial class ConnectionsPage
{
    private static readonly string Policy = JsonSerializer.Serialize(new
    {
        Version = "2012-10-17",
        Statement = new[] { new { Effect = "Allow", Action = ReadChecks.All.SelectMany(check => check.Actions).Order(StringComparer.Ordinal), Resource = "*" } },
    });

    [Inject]
    private IState<EstateState> Estate { get; set; } = null!;

    [Inject]
    private IConnections Connections { get; set; } = null!;

    [SupplyParameterFromQuery(Name = ConsoleUrls.ConnectionParameter)]
    private string? ConnectionKey { get; set; }

    private EstateScope Scope => EstateScope.Of(ConnectionKey, Connections);
}
