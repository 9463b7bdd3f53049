using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using BackupConsole.Navigation;

namespace BackupConsole.Ui.Exports;

/// <summary>A list that can be taken away as a file: a feature says how its columns are called and where its rows come from.</summary>
/// <typeparam name="TRow">What a line of the file is about.</typeparam>
public abstract class ListExport<TRow> : IListExport
{
    public abstract string Name { get; }

    public virtual string FileNameOf(IUrlQuery query) => Name;

    public async IAsyncEnumerable<ReadOnlyMemory<byte>> WriteAsync(ExportFormat format, IUrlQuery query, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var columns = ColumnsOf(query);
        using IRowWriter<TRow> writer = format switch
        {
            ExportFormat.Csv => new CsvRowWriter<TRow>(columns),
            ExportFormat.Json => new JsonRowWriter<TRow>(columns),
        };
        await foreach (var rows in ReadAsync(query, cancellationToken))
        {
            yield return writer.Write(rows);
        }

        yield return writer.End();
    }

    protected abstract ImmutableArray<ExportColumn<TRow>> ColumnsOf(IUrlQuery query);

    /// <summary>Every row that the filters of the query leave, a part at a time; its page is not looked at.</summary>
    protected abstract IAsyncEnumerable<ImmutableArray<TRow>> ReadAsync(IUrlQuery query, CancellationToken cancellationToken);
}
