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
        using var change = JsonContent.Create(new { paused = isPaused });
        await change.LoadIntoBufferAsync(cancellationToken);
        using var answer = await Client.PostAsync(new Uri(address, "/_emulator/clock"), change, cancellationToken);
        answer.EnsureSuccessStatusCode();
    }
}
