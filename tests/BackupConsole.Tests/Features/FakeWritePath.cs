using BackupConsole.Commands;
using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Estate;

namespace BackupConsole.Tests.Features;

/// <summary>The write path as features see it: remembers what was sent, and answers as told.</summary>
internal sealed class FakeWritePath : IWritePath
{
    public List<(Actor Actor, ConnectionId Connection, BackupCommand Command, Guid Submission)> Sent { get; } = [];

    public object Result { get; set; } = NoResult.Instance;

    /// <summary>When set, every command fails with it.</summary>
    public BackupError? Error { get; set; }

    public async Task<CommandReceipt<TResult>> SendAsync<TResult>(Actor actor, ConnectionId connection, BackupCommand<TResult> command, Guid submission, CancellationToken cancellationToken)
    {
        Sent.Add((actor, connection, command, submission));
        await Task.Yield();
        return Error is null ? new CommandReceipt<TResult>((TResult)Result, "request-1") : throw new BackupServiceException(Error);
    }
}
