using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Ports;
using BackupConsole.Domain.Settings;
using BackupConsole.Monitoring;
using BackupConsole.Navigation;
using BackupConsole.Ui.Exports;

namespace BackupConsole.Features.Settings;

/// <summary>The switches of every connection in scope as a file, as AWS has them now: a line a resource type.</summary>
internal sealed class ServicesExport(IRegionSettings settings, IConnections connections, EstateFeed feed) : ListExport<ServiceExportRow>
{
    public const string List = "services";

    private static readonly ImmutableArray<ExportColumn<ServiceExportRow>> Columns =
    [
        new("ResourceType", row => row.Service?.Name),
        new("Connection", row => row.Connection.Id.Value),
        new("AccountId", row => row.Connection.AccountId),
        new("Region", row => row.Connection.Region),
        new("Supported", row => row.Service?.IsSupported),
        new("OptInPreference", row => row.OptIn),
        new("ManagementPreference", row => row.FullManagement),
        new("ColdStorage", row => row.Service?.ColdStorage),
        new("SeenResources", row => row.Service?.Seen),
        new("Error", row => row.Error),
    ];

    public override string Name => List;

    protected override ImmutableArray<ExportColumn<ServiceExportRow>> ColumnsOf(IUrlQuery query) => Columns;

    protected override async IAsyncEnumerable<ImmutableArray<ServiceExportRow>> ReadAsync(IUrlQuery query, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var connection in EstateScope.Of(query.Get(ConsoleUrls.ConnectionParameter), connections).Connections)
        {
            yield return await ReadAsync(connection, cancellationToken);
        }
    }

    /// <summary>A connection that AWS refuses has a line that says so: the others are worth a file all the same.</summary>
    private async Task<ImmutableArray<ServiceExportRow>> ReadAsync(Connection connection, CancellationToken cancellationToken)
    {
        try
        {
            var context = CallContext.Person(connection.Id);
            var services = new RegionServices(await settings.GetAsync(context, cancellationToken), await settings.GetSupportedTypesAsync(context, cancellationToken));
            return
            [
                .. ServiceRow.Of(services, ServiceRow.SeenOf(feed.Current.Find(connection.Id))).Select(row => new ServiceExportRow(connection)
                {
                    Service = row,
                    OptIn = services.Settings.Of(ServicePreference.OptIn, row.Name),
                    FullManagement = services.Settings.Of(ServicePreference.FullManagement, row.Name),
                }),
            ];
        }
        catch (BackupServiceException failure)
        {
            return [new ServiceExportRow(connection) { Error = failure.Error.Sentence }];
        }
    }
}
