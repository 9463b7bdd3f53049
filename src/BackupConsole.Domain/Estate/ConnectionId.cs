namespace BackupConsole.Domain.Estate;

/// <summary>The name of a connection in URLs, tables and logs: lower-case letters, numbers and hyphens, for example <c>production-eu-central-1</c>.</summary>
public readonly record struct ConnectionId(string Value)
{
    public override string ToString() => Value;
}
