namespace BackupConsole.Benchmarks;

/// <summary>
/// A table in Markdown, so that what is printed can stand in docs/benchmarks.md as it is. Each row is printed when it is there: who waits for the
/// next one for minutes sees how far it is.
/// </summary>
internal sealed class Table
{
    private readonly TextWriter _output = Console.Out;

    public Table(params string[] columns)
    {
        _output.WriteLine($"| {string.Join(" | ", columns)} |");
        _output.WriteLine($"|---|{string.Concat(Enumerable.Repeat("---:|", columns.Length - 1))}");
    }

    public void Add(params string[] row) => _output.WriteLine($"| {string.Join(" | ", row)} |");

    /// <summary>What is printed next is no part of it.</summary>
    public void End() => _output.WriteLine();
}
