using System.Text;

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
        var width = SeedOperations.All.Max(operation => operation.Length);
        var heads = Runs.Values.Select(run => $"{run.Client.Name} {run.Version ?? "is missing"}").ToList();
        var table = new StringBuilder().AppendLine($"{"operation".PadRight(width)} | {string.Join(" | ", heads)}");
        foreach (var operation in SeedOperations.All)
        {
            var cells = Runs.Values.Zip(heads, (run, head) => Cell(run, operation).PadRight(head.Length));
            table.AppendLine($"{operation.PadRight(width)} | {string.Join(" | ", cells)}");
        }

        return table.ToString().TrimEnd();
    }

    private static string Cell(StoryRun run, string operation) =>
        run.Succeeded(operation) ? "✓" : LackedOperations.Reason(run.Client.Name, operation) ?? "not called with success";
}
