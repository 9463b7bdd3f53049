using System.Globalization;
using System.Net.Http.Json;

namespace BackupConsole.E2E.Infrastructure;

/// <summary>The side door of the console's emulator: what it was asked, and its clock.</summary>
internal sealed class EmulatorAdmin(Uri address)
{
    private static readonly HttpClient Client = new() { Timeout = Eventually.Deadline };

    /// <summary>What was asked after the given sequence number.</summary>
    public async Task<IReadOnlyList<EmulatorRequest>> RequestsAsync(CancellationToken cancellationToken, long since = 0) =>
        (await Client.GetFromJsonAsync<EmulatorRequestList>(new Uri(address, $"/_emulator/requests?since={since}"), cancellationToken))!.Requests;

    public async Task<IReadOnlyList<EmulatorRequest>> RequestsAsync(string operation, CancellationToken cancellationToken) =>
        [.. (await RequestsAsync(cancellationToken)).Where(request => request.Operation == operation)];

    public async Task PauseAsync(bool isPaused, CancellationToken cancellationToken)
    {
        using var answer = await PostAsync("/_emulator/clock", new { paused = isPaused }, cancellationToken);
    }

    /// <summary>Steps the estate's clock forward; what would have happened meanwhile happens at once.</summary>
    public async Task AdvanceAsync(TimeSpan step, CancellationToken cancellationToken)
    {
        using var answer = await PostAsync("/_emulator/clock", new { advanceSeconds = step.TotalSeconds }, cancellationToken);
    }

    /// <summary>Orders a fault, see docs/faults.md.</summary>
    /// <returns>Ends it.</returns>
    public async Task<IAsyncDisposable> OrderAsync(object fault, CancellationToken cancellationToken)
    {
        using var answer = await PostAsync("/_emulator/faults", fault, cancellationToken);
        var ordered = await answer.Content.ReadFromJsonAsync<OrderedFault>(cancellationToken);
        return new Ending(new Uri(address, string.Create(CultureInfo.InvariantCulture, $"/_emulator/faults/{ordered!.Id}")));
    }

    private async Task<HttpResponseMessage> PostAsync(string path, object body, CancellationToken cancellationToken)
    {
        using var content = JsonContent.Create(body);
        await content.LoadIntoBufferAsync(cancellationToken);
        var answer = await Client.PostAsync(new Uri(address, path), content, cancellationToken);
        return answer.EnsureSuccessStatusCode();
    }

    private sealed record OrderedFault(int Id);

    private sealed class Ending(Uri fault) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            using var answer = await Client.DeleteAsync(fault);
            answer.EnsureSuccessStatusCode();
        }
    }
}
