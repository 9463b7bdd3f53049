namespace BackupConsole.Benchmarks;

/// <summary>A table in Markdown, so that what is printed can stand in docs/benchmarks.md as it is.</summary>
internal sealed class Table(params string[] columns)
{
    private readonly List<string[]> _rows = [];

    public void Add(params string[] row) => _rows.Add(row);

    public void Print()
    {
        Console.WriteLine($"| {string.Join(" | ", columns)} |");
        Console.WriteLine($"|---|{string.Concat(Enumerable.Repeat("---:|", columns.Length - 1))}");
        _rows.ForEach(row => Console.WriteLine($"| {string.Join(" | ", row)} |"));
        Console.WriteLine();
    }
}
