using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace AWSSDK.Backup.Tests.Server;

/// <summary>Accepts connections, reads once, says a fixed text, and then either hangs up or falls silent.</summary>
internal sealed class BrokenServer : IAsyncDisposable
{
    public const string HalfAnAnswer = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{\"BackupVaultList\":[";

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentBag<TcpClient> _open = [];
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _serving;

    public BrokenServer(string text, bool hangsUp)
    {
        _listener.Start();
        _serving = ServeAsync(text, hangsUp);
    }

    public string Address => $"http://{_listener.LocalEndpoint}";

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _serving.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _listener.Dispose();
        _stop.Dispose();
        foreach (var connection in _open)
        {
            connection.Dispose();
        }
    }

    // AWSSDK.Core tries again by itself on a connection that broke, even with no retries configured.
    private async Task ServeAsync(string text, bool hangsUp)
    {
        while (true)
        {
            var connection = await _listener.AcceptTcpClientAsync(_stop.Token);
            _open.Add(connection);
            var stream = connection.GetStream();
            await stream.ReadAtLeastAsync(new byte[8192], minimumBytes: 1, cancellationToken: _stop.Token);
            await stream.WriteAsync(Encoding.ASCII.GetBytes(text), _stop.Token);
            if (hangsUp)
            {
                connection.Close();
            }
        }
    }
}
