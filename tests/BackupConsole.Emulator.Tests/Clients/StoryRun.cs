using BackupConsole.Emulator.Admin;

namespace BackupConsole.Emulator.Tests.Clients;

/// <summary>How a client's story went.</summary>
/// <param name="Version">Null when the client cannot run.</param>
/// <param name="Problem">Null when it ended well.</param>
/// <param name="Requests">What the emulator was asked meanwhile.</param>
internal sealed record StoryRun(IndependentClient Client, string? Version, string? Problem, IReadOnlyList<LoggedRequest> Requests)
{
    public static async Task<StoryRun> TellAsync(IndependentClient client)
    {
        ReadyClient ready;
        try
        {
            ready = await client.PrepareAsync();
        }
        catch (InvalidOperationException exception)
        {
            return new StoryRun(client, null, exception.Message, []);
        }

        await using var estate = await ClientEstate.StartAsync();
        var environment = new Dictionary<string, string>(estate.Environment());
        foreach (var (name, value) in ready.Environment)
        {
            environment[name] = value;
        }

        var run = await ProcessRun.TryAsync(ready.Program, ready.Arguments, environment);
        return new StoryRun(client, ready.Version, Failure(ready, run), await estate.RequestsAsync());
    }

    public bool Succeeded(string operation) => Requests.Any(request => request.Service == "backup" && request.Operation == operation && request.Status < 300);

    private static string? Failure(ReadyClient ready, ProcessRun? run) => run switch
    {
        null => $"There is no {ready.Program} here.",
        { ExitCode: 0 } => null,
        _ => $"It ended with {run.ExitCode}:\n{run.Output}",
    };
}
