using System.Collections.Immutable;
using BackupConsole.Domain.CommandLines;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Ports;

namespace BackupConsole.Testing;

/// <summary>Writes what it was asked for instead of a real line.</summary>
public sealed class FakeCommandLines : ICommandLines
{
    public ImmutableArray<string> LinesOf(ConnectionId connection, BackupCommand command, CommandShell shell) => [$"{shell}: {command.GetType().Name} of {command.Target} in {connection}"];
}
