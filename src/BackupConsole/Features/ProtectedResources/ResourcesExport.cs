using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using BackupConsole.Domain.Ports;
using BackupConsole.Monitoring;
using BackupConsole.Navigation;
using BackupConsole.Ui.Exports;

namespace BackupConsole.Features.ProtectedResources;

/// <summary>The list of resources as a file, under the names of DescribeProtectedResource where it has them.</summary>
internal sealed class ResourcesExport(IConnections connections, EstateFeed feed, Coverages coverages, TimeProvider time) : ListExport<ResourceRow>
{
    public const string List = "resources";

    private static readonly ImmutableArray<ExportColumn<ResourceRow>> Columns =
    [
        new("ResourceArn", row => row.Resource.Arn),
        new("ResourceName", row => row.Resource.Name),
        new("ResourceType", row => row.Resource.Type),
        new("Connection", row => row.Estate.Connection.Id.Value),
        new("AccountId", row => row.Estate.Connection.AccountId),
        new("Region", row => row.Estate.Connection.Region),
        new("IsProtected", row => row.Resource.IsProtected),
        new("LastBackupTime", row => row.Resource.LastBackupAt),
        new("LastBackupVaultArn", row => row.Resource.LastBackupVaultArn),
        new("Plans", row => string.Join(", ", row.Coverage.Select(by => by.Plan.Name).Distinct())),
        new("NextRun", row => row.NextRunAt),
        new("Tags", row => string.Join(", ", row.Resource.Tags.Select(tag => $"{tag.Key}={tag.Value}"))),
    ];

    public override string Name => List;

    protected override ImmutableArray<ExportColumn<ResourceRow>> ColumnsOf(IUrlQuery query) => Columns;

    protected override async IAsyncEnumerable<ImmutableArray<ResourceRow>> ReadAsync(IUrlQuery query, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var covered = new List<CoveredConnection>();
        foreach (var connection in EstateScope.Of(query.Get(ConsoleUrls.ConnectionParameter), connections).In(feed.Current))
        {
            covered.Add(new(connection, await coverages.OfAsync(connection).WaitAsync(cancellationToken)));
        }

        yield return ResourceList.Of(query).Of(covered, time.GetUtcNow());
    }
}
