namespace BackupConsole.Hosting;

/// <summary>Asks the console that runs in the same container whether it is ready.</summary>
internal static class HealthCheckCommand
{
    public static async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(5) };
        try
        {
            using var response = await client.GetAsync(new Uri(ListenAddress.OfThisConsole(), "/healthz/ready"), cancellationToken);
            return response.IsSuccessStatusCode ? 0 : 1;
        }
        catch (Exception failure) when (failure is HttpRequestException or TaskCanceledException)
        {
            await Console.Error.WriteLineAsync($"The console does not answer: {failure.Message}");
            return 1;
        }
    }
}
