using BackupConsole.Features.Operations;
using BackupConsole.Testing;
using BackupConsole.Tests.Ui.Exports;

namespace BackupConsole.Tests.Features.Operations;

public sealed class OperationsExportTests
{
    private readonly FakeOperationStore _store = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_operations_that_the_filter_leaves_are_lines_with_their_results()
    {
        var (kept, items) = A.Operation(items: 2, id: Guid.NewGuid());
        var (cancelled, others) = A.Operation(items: 3);
        await _store.AddAsync(kept, items, Token);
        await _store.AddAsync(cancelled, others, Token);
        await _store.CancelAsync(cancelled.Id, "Enough.", A.Time, Token);

        var lines = await ExportedLines.OfAsync(new OperationsExport(_store, new FakeConnections(A.Connection())), "?state=cancelled&page=7");

        Assert.StartsWith("OperationId,Name,Kind,", lines[0], StringComparison.Ordinal);
        Assert.StartsWith($"{cancelled.Id:D},Delete 3 recovery points,Delete recovery points,production-eu-central-1,Cancelled,Enough.,3,0,0,3,0,administrator,", Assert.Single(lines.Skip(1)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_item_of_an_operation_is_a_line_however_many_there_are()
    {
        var (operation, items) = A.Operation(items: 1_234);
        await _store.AddAsync(operation, items, Token);
        var export = new OperationItemsExport(_store);

        Assert.Equal(1_234, (await ExportedLines.OfAsync(export, $"?operation={operation.Id:D}")).Length - 1);
        Assert.Equal(0, (await ExportedLines.OfAsync(export, $"?operation={operation.Id:D}&state=failed")).Length - 1);
        Assert.Equal(0, (await ExportedLines.OfAsync(export, "?operation=nonsense")).Length - 1);
        Assert.StartsWith("1,volume-1,", (await ExportedLines.OfAsync(export, $"?operation={operation.Id:D}&q=volume-1"))[1], StringComparison.Ordinal);
    }
}
