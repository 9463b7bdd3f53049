using BackupConsole.Domain.Estate;

namespace BackupConsole.Monitoring;

/// <summary>What every reader of one connection works with.</summary>
internal sealed record MonitorContext(Connection Connection, EstatePorts Ports, EstateFeed Feed, TimeProvider Time)
{
    public CallContext Poll => CallContext.Poll(Connection.Id);

    public ConnectionSnapshot Snapshot => Feed.Current.Find(Connection.Id)
        ?? throw new InvalidOperationException($"The connection {Connection.Id} is not part of the estate.");

    /// <summary>The time that the connection's estate lives in.</summary>
    public DateTimeOffset EstateNow => Snapshot.Clock.At(Time.GetUtcNow());

    public void Update(Func<ConnectionSnapshot, ConnectionSnapshot> change) => Feed.Update(Connection.Id, change);
}
