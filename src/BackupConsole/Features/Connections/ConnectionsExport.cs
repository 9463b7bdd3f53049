using System.Collections.Immutable;
using BackupConsole.Domain.Ports;
using BackupConsole.Monitoring;
using BackupConsole.Navigation;
using BackupConsole.Ui.Exports;

namespace BackupConsole.Features.Connections;

/// <summary>The checklist of connections as a file. It holds no secret, as the page does not.</summary>
internal sealed class ConnectionsExport(IConnections connections, EstateFeed feed) : ListExport<ConnectionExportRow>
{
    public const string List = "connections";

    private static readonly ImmutableArray<ExportColumn<ConnectionExportRow>> Columns =
    [
        new("Connection", row => row.Connection.Id.Value),
        new("Name", row => row.Connection.Name),
        new("AccountName", row => row.Connection.AccountName),
        new("AccountId", row => row.Seen?.Identity?.AccountId ?? row.Connection.AccountId),
        new("Region", row => row.Connection.Region),
        new("CredentialSource", row => row.Connection.CredentialSource),
        new("CallerArn", row => row.Seen?.Identity?.Arn),
        new("Read", row => row.Check.Name),
        new("Works", row => row.Works),
        new("LastSuccess", row => row.LastSuccess),
        new("Error", row => row.Error?.Sentence),
        new("ErrorCode", row => row.Error?.Code),
        new("RequestId", row => row.Error?.RequestId),
        new("Actions", row => string.Join(' ', row.Check.Actions)),
    ];

    public override string Name => List;

    protected override ImmutableArray<ExportColumn<ConnectionExportRow>> ColumnsOf(IUrlQuery query) => Columns;

    protected override IAsyncEnumerable<ImmutableArray<ConnectionExportRow>> ReadAsync(IUrlQuery query, CancellationToken cancellationToken)
    {
        var (estate, beats) = (feed.Current, feed.Beats);
        ImmutableArray<ConnectionExportRow> rows =
        [
            .. EstateScope.Of(query.Get(ConsoleUrls.ConnectionParameter), connections).Connections.SelectMany(
                connection => ReadChecks.All.Where(check => check.IsMadeOf(connection)),
                (connection, check) => new ConnectionExportRow(connection, estate.Find(connection.Id), check, beats.TryGetValue((connection.Id, check.Read), out var at) ? at : null)),
        ];
        return new[] { rows }.ToAsyncEnumerable();
    }
}
