using System.Collections.Immutable;

namespace BackupConsole.Ui.Exports;

/// <summary>Turns rows into parts of a file. What it gives is its own and changes with the next call.</summary>
internal interface IRowWriter<TRow> : IDisposable
{
    ReadOnlyMemory<byte> Write(ImmutableArray<TRow> rows);

    /// <summary>What closes the file; a file without rows is well formed too.</summary>
    ReadOnlyMemory<byte> End();
}
