using System.Collections.Concurrent;
using BackupConsole.Domain.Estate;

namespace BackupConsole.Monitoring;

/// <summary>Holds the current snapshot and tells whoever listens when it changed. One per process; circuits read it by reference.</summary>
public sealed class EstateFeed
{
    private readonly Lock _lock = new();
    private readonly ConcurrentDictionary<(ConnectionId Connection, EstateRead Read), DateTimeOffset> _beats = new();
    private EstateSnapshot _current = EstateSnapshot.Empty;

    /// <summary>Raised after a change, on the monitor's thread: listeners only note it.</summary>
    public event Action? Changed;

    public EstateSnapshot Current => Volatile.Read(ref _current);

    /// <summary>The wall time of each read's last success. Kept apart from the snapshot, so that a poll which found nothing new sends nothing to any screen.</summary>
    public IReadOnlyDictionary<(ConnectionId Connection, EstateRead Read), DateTimeOffset> Beats => _beats;

    /// <summary>Begins with connections of which nothing is known yet.</summary>
    public void Begin(IEnumerable<ConnectionSnapshot> connections) => Replace(_ => new EstateSnapshot([.. connections]));

    public void Beat(ConnectionId id, EstateRead read, DateTimeOffset at) => _beats[(id, read)] = at;

    /// <summary>Changes what is known of one connection; returning the same instance changes nothing and tells nobody.</summary>
    public void Update(ConnectionId id, Func<ConnectionSnapshot, ConnectionSnapshot> change) => Replace(estate =>
    {
        for (var index = 0; index < estate.Connections.Length; index++)
        {
            var before = estate.Connections[index];
            if (before.Connection.Id == id)
            {
                var after = change(before);
                return ReferenceEquals(before, after) ? estate : new EstateSnapshot(estate.Connections.SetItem(index, after));
            }
        }

        return estate;
    });

    private void Replace(Func<EstateSnapshot, EstateSnapshot> change)
    {
        lock (_lock)
        {
            var after = change(_current);
            if (ReferenceEquals(after, _current))
            {
                return;
            }

            Volatile.Write(ref _current, after);
        }

        Changed?.Invoke();
    }
}
