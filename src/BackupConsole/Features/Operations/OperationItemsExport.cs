using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using BackupConsole.Domain.Operations;
using BackupConsole.Domain.Ports;
using BackupConsole.Navigation;
using BackupConsole.Ui.Exports;

namespace BackupConsole.Features.Operations;

/// <summary>What became of each item of an operation, as a file.</summary>
internal sealed class OperationItemsExport(IOperationStore store) : ListExport<OperationItem>
{
    public const string List = "operation-items";

    /// <summary>The operation's id.</summary>
    public const string OperationParameter = "operation";

    private const int PartSize = 500;

    private static readonly ImmutableArray<ExportColumn<OperationItem>> Columns =
    [
        new("Number", item => item.Number),
        new("Name", item => item.Name),
        new("Target", item => item.Command.Target),
        new("Result", item => OperationLooks.Of(item.State).Word),
        new("Reason", item => item.Reason),
        new("ErrorCode", item => item.ErrorCode),
        new("RequestId", item => item.RequestId),
        new("StartedAt", item => item.StartedAt),
        new("EndedAt", item => item.EndedAt),
    ];

    public override string Name => List;

    protected override ImmutableArray<ExportColumn<OperationItem>> ColumnsOf(IUrlQuery query) => Columns;

    protected override async IAsyncEnumerable<ImmutableArray<OperationItem>> ReadAsync(IUrlQuery query, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (!Guid.TryParse(query.Get(OperationParameter), out var operation))
        {
            yield break;
        }

        var asked = new OperationItemQuery(operation) { States = OperationFilter.ItemStatesOf(query), Text = query.Get(OperationFilter.Text), Take = PartSize };
        for (var read = 0; ;)
        {
            var page = await store.ListItemsAsync(asked with { Skip = read }, cancellationToken);
            yield return page.Items;
            read += page.Items.Length;
            if (page.Items.IsEmpty || read >= page.Total)
            {
                yield break;
            }
        }
    }
}
