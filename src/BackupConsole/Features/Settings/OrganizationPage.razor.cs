using System.Collections.Immutable;
using BackupConsole.Domain.Estate;
using BackupConsole.Monitoring;
using BackupConsole.Navigation;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Features.Settings;

/// <summary>The accounts in scope, each once: its organization's settings are the same in every Region.</summary>
public sealed partial class OrganizationPage
{
    [SupplyParameterFromQuery(Name = ConsoleUrls.ConnectionParameter)]
    private string? ConnectionKey { get; set; }

    private ImmutableArray<(Connection Through, string? AccountId)> Accounts =>
    [
        .. EstateScope.Of(ConnectionKey, Connections).Connections
            .Select(connection => (connection, AccountIdOf(connection)))
            .DistinctBy(account => account.Item2 ?? account.connection.AccountName),
    ];

    private string? AccountIdOf(Connection connection) => Estate.Value.Snapshot.Find(connection.Id)?.Identity?.AccountId ?? connection.AccountId;
}
