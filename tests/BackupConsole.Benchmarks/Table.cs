namespace BackupConsole.Benchmarks;

/// <summary>
/// A table in Markdown, so that what is printed can stand in docs/benchmarks.md as it is. Each row is printed when it is there: who waits for the
/// next one for minutes sees how far it is.
/// </summary>
internal sealed class Table
{
    public Table(params string[] columns)
    {
        Console.WriteLine($"| {string.Join(" | ", columns)} |");
        Console.WriteLine($"|---|{string.Concat(Enumerable.Repeat("---:|", columns.Length - 1))}");
    }

    public void Add(params string[] row) => Console.WriteLine($"| {string.Join(" | ", row)} |");

    /// <summary>What is printed next is no part of it.</summary>
    public void End() => Console.WriteLine();
}
