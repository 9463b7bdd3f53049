using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Estate;
using BackupConsole.Monitoring;

namespace BackupConsole.Features.Connections;

/// <summary>A line of the file of connections: one read through one of them.</summary>
/// <param name="Connection">Through which.</param>
/// <param name="Seen">Null before the monitor has begun.</param>
/// <param name="Check">Which read.</param>
/// <param name="LastSuccess">Null where it has not succeeded since the start.</param>
internal sealed record ConnectionExportRow(Connection Connection, ConnectionSnapshot? Seen, ReadCheck Check, DateTimeOffset? LastSuccess)
{
    public BackupError? Error => ReadCheck.ErrorOf(Check.Read, Seen);

    /// <summary>Null while it is not known.</summary>
    public bool? Works => Error is not null ? false : LastSuccess is not null || Seen?.Knows(Check.Read) == true ? true : null;
}
