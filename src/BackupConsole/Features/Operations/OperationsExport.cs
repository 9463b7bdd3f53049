using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using BackupConsole.Domain.Operations;
using BackupConsole.Domain.Ports;
using BackupConsole.Monitoring;
using BackupConsole.Navigation;
using BackupConsole.Ui.Exports;

namespace BackupConsole.Features.Operations;

/// <summary>The list of operations as a file.</summary>
internal sealed class OperationsExport(IOperationStore store, IConnections connections) : ListExport<Operation>
{
    public const string List = "operations";

    private const int PartSize = 500;

    private static readonly ImmutableArray<ExportColumn<Operation>> Columns =
    [
        new("OperationId", operation => operation.Id.ToString("D")),
        new("Name", operation => operation.Name),
        new("Kind", operation => OperationLooks.KindOf(operation.Kind)),
        new("Connection", operation => operation.Connection.Value),
        new("State", operation => OperationLooks.Of(operation).Word),
        new("Reason", operation => operation.Reason),
        new("Items", operation => operation.Counts.Total),
        new("Done", operation => operation.Counts.Done),
        new("Failed", operation => operation.Counts.Failed),
        new("Skipped", operation => operation.Counts.Skipped),
        new("OutcomeUnknown", operation => operation.Counts.OutcomeUnknown),
        new("QueuedBy", operation => operation.QueuedBy),
        new("QueuedAt", operation => operation.QueuedAt),
        new("StartedAt", operation => operation.StartedAt),
        new("EndedAt", operation => operation.EndedAt),
    ];

    public override string Name => List;

    protected override ImmutableArray<ExportColumn<Operation>> ColumnsOf(IUrlQuery query) => Columns;

    protected override async IAsyncEnumerable<ImmutableArray<Operation>> ReadAsync(IUrlQuery query, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var asked = new OperationQuery
        {
            Connections = EstateScope.Of(query.Get(ConsoleUrls.ConnectionParameter), connections).Ids,
            States = OperationFilter.StatesOf(query),
            Take = PartSize,
        };
        for (var read = 0; ;)
        {
            var page = await store.ListAsync(asked with { Skip = read }, cancellationToken);
            yield return page.Items;
            read += page.Items.Length;
            if (page.Items.IsEmpty || read >= page.Total)
            {
                yield break;
            }
        }
    }
}
