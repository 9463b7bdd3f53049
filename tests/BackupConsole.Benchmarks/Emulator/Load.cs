using System.Collections.Concurrent;
using System.Diagnostics;

namespace BackupConsole.Benchmarks.Emulator;

/// <summary>The same request from a few connections at once, as fast as they are answered.</summary>
internal static class Load
{
    public const int Connections = 8;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Measured = TimeSpan.FromSeconds(8);

    /// <param name="http">Where to.</param>
    /// <param name="request">A request a call, signed already.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    public static async Task<Rate> RunAsync(HttpClient http, Func<HttpRequestMessage> request, CancellationToken cancellationToken)
    {
        await ForAsync(WarmUp, http, request, cancellationToken);
        var started = Stopwatch.GetTimestamp();
        var times = await ForAsync(Measured, http, request, cancellationToken);
        return Rate.Of(times, Stopwatch.GetElapsedTime(started));
    }

    private static async Task<List<TimeSpan>> ForAsync(TimeSpan duration, HttpClient http, Func<HttpRequestMessage> request, CancellationToken cancellationToken)
    {
        var times = new ConcurrentBag<TimeSpan>();
        var end = Stopwatch.GetTimestamp() + (long)(duration.TotalSeconds * Stopwatch.Frequency);
        await Task.WhenAll(Enumerable.Range(0, Connections).Select(async _ =>
        {
            while (Stopwatch.GetTimestamp() < end)
            {
                var started = Stopwatch.GetTimestamp();
                using var message = request();
                using var answer = await http.SendAsync(message, cancellationToken);
                await answer.Content.ReadAsByteArrayAsync(cancellationToken);
                if (!answer.IsSuccessStatusCode)
                {
                    throw new InvalidOperationException($"{message.RequestUri} answered {(int)answer.StatusCode}: {await answer.Content.ReadAsStringAsync(cancellationToken)}");
                }

                times.Add(Stopwatch.GetElapsedTime(started));
            }
        }));
        return [.. times];
    }
}
