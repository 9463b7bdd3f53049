using System.Collections.Concurrent;
using BackupConsole.AwsBackup.Calls;

namespace BackupConsole.AwsBackup.Connections;

/// <summary>The SDK's clients, made when a connection is first used and kept from then on.</summary>
internal sealed class AwsClients : IDisposable
{
    private readonly AwsBackupOptions _options;
    private readonly SocketsHttpHandler _sockets;
    private readonly HttpClient _http;
    private readonly ConcurrentDictionary<AwsConnection, Lazy<ConnectionClients>> _clients = new();

    public AwsClients(AwsBackupOptions options, CallLog log, TimeProvider time)
    {
        _options = options;
        _sockets = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            ConnectTimeout = TimeSpan.FromSeconds(5),
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        };

        // The gate sets the deadline of a call; this one is for requests that the SDK makes on its own.
        _http = new HttpClient(new AttemptObserver(_sockets, log, time), disposeHandler: true) { Timeout = options.WriteDeadline };
    }

    public ConnectionClients Of(AwsConnection connection)
    {
        var clients = _clients.GetOrAdd(connection, key => new Lazy<ConnectionClients>(() => new ConnectionClients(key, _options, new ObservedHttpClients(_http))));
        try
        {
            return clients.Value;
        }
        catch
        {
            // A profile that is missing now may be there at the next call.
            Forget(connection);
            throw;
        }
    }

    /// <summary>Makes new clients at the next call. Calls in flight end with the old ones, which own nothing that must be released: the sockets are shared.</summary>
    public void Forget(AwsConnection connection) => _clients.TryRemove(connection, out _);

    public void Dispose() => _http.Dispose();
}
