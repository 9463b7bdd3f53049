namespace BackupConsole.Emulator.Tests.Clients;

/// <summary>Lets all clients tell their stories, at the same time and each in an estate of its own, and shows at the end what they called.</summary>
public sealed class ClientStories : IAsyncLifetime
{
    internal IReadOnlyDictionary<string, StoryRun> Runs { get; private set; } = new Dictionary<string, StoryRun>();

    public async ValueTask InitializeAsync()
    {
        var runs = await Task.WhenAll(IndependentClient.All.Select(client => Task.Run(() => StoryRun.TellAsync(client))));
        Runs = runs.ToDictionary(run => run.Client.Name, StringComparer.Ordinal);
    }

    public ValueTask DisposeAsync()
    {
        Console.WriteLine(Table());
        return ValueTask.CompletedTask;
    }

    private string Table()
    {
        string[][] columns =
        [
            ["operation", .. SeedOperations.All],
            .. Runs.Values.Select(run => (string[])[$"{run.Client.Name} {run.Version ?? "is missing"}", .. SeedOperations.All.Select(operation => Cell(run, operation))]),
        ];
        var widths = columns.Select(column => column.Max(cell => cell.Length)).ToList();
        var rows = Enumerable.Range(0, columns[0].Length)
            .Select(row => string.Join(" | ", columns.Zip(widths, (column, width) => column[row].PadRight(width))).TrimEnd());
        return string.Join('\n', rows);
    }

    private static string Cell(StoryRun run, string operation) =>
        run.Succeeded(operation) ? "✓" : LackedOperations.Reason(run.Client.Name, operation) ?? "not called with success";
}
