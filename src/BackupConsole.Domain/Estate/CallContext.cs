namespace BackupConsole.Domain.Estate;

/// <summary>Which connection a call goes through, and how urgent it is.</summary>
public readonly record struct CallContext(ConnectionId Connection, CallPriority Priority)
{
    public static CallContext Person(ConnectionId connection) => new(connection, CallPriority.Person);

    public static CallContext Bulk(ConnectionId connection) => new(connection, CallPriority.Bulk);

    public static CallContext Poll(ConnectionId connection) => new(connection, CallPriority.Poll);
}
