using System.Collections.Immutable;
using BackupConsole.Domain.CommandLines;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Estate;

namespace BackupConsole.Domain.Ports;

/// <summary>Says with the AWS CLI what a command would do, without doing it.</summary>
public interface ICommandLines
{
    /// <summary>
    /// The lines that send the requests which sending the command would send, in their order, one line a request. Idempotency tokens are left out, and so is
    /// who signs: the lines hold no secret.
    /// </summary>
    /// <returns>None when the connection is not configured.</returns>
    ImmutableArray<string> LinesOf(ConnectionId connection, BackupCommand command, CommandShell shell);
}
