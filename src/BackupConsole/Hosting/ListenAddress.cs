namespace BackupConsole.Hosting;

/// <summary>Where the console listens.</summary>
internal static class ListenAddress
{
    /// <summary>Loopback only: whoever wants to be reached from outside says so.</summary>
    public const string Default = "http://localhost:5080";

    /// <summary>An address that this machine can ask, from the same environment that the console was started with.</summary>
    public static Uri OfThisConsole()
    {
        var urls = Environment.GetEnvironmentVariable("ASPNETCORE_URLS") ?? Environment.GetEnvironmentVariable("URLS");
        var port = Environment.GetEnvironmentVariable("ASPNETCORE_HTTP_PORTS") ?? Environment.GetEnvironmentVariable("HTTP_PORTS");
        return urls is { Length: > 0 } ? ForBrowsers(urls.Split(';')[0])
            : port is { Length: > 0 } ? new Uri($"http://localhost:{port.Split(';')[0]}")
            : new Uri(Default);
    }

    /// <summary>An address that listens on every interface is none that can be opened; localhost is.</summary>
    public static Uri ForBrowsers(string address) => new(address
        .Replace("//[::]", "//localhost", StringComparison.Ordinal)
        .Replace("//0.0.0.0", "//localhost", StringComparison.Ordinal)
        .Replace("//*", "//localhost", StringComparison.Ordinal)
        .Replace("//+", "//localhost", StringComparison.Ordinal));
}
