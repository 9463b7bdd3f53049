using BackupConsole.Navigation;

namespace BackupConsole.Ui.Exports;

/// <summary>A list that can be taken away as a file, whole.</summary>
public interface IListExport
{
    /// <summary>What the list is called in the address: <c>jobs</c>.</summary>
    string Name { get; }

    /// <summary>What the file's name begins with, given what is asked of the list: <c>copy-jobs</c>.</summary>
    string FileNameOf(IUrlQuery query);

    /// <summary>The parts of the file, one after the other; none is made before the one before has been taken.</summary>
    /// <param name="format">How it is written.</param>
    /// <param name="query">What is asked of the list: its own query string.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    IAsyncEnumerable<ReadOnlyMemory<byte>> WriteAsync(ExportFormat format, IUrlQuery query, CancellationToken cancellationToken);
}
