using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Estate;

namespace BackupConsole.Commands;

/// <summary>The only way to change anything at AWS: authorised, validated, audited before and after, sent once.</summary>
internal interface IWritePath
{
    /// <param name="actor">Who asks; the rights are read afresh, so a role that was taken away a moment ago counts.</param>
    /// <param name="connection">Where.</param>
    /// <param name="command">What.</param>
    /// <param name="submission">The attempt's id. The same payload sent again under it is the same intent and gets the same answer.</param>
    /// <param name="cancellationToken">Stops waiting; what was sent goes on and its outcome is recorded.</param>
    /// <exception cref="BackupServiceException">Denied, invalid, refused by AWS, or of unknown outcome.</exception>
    Task<CommandReceipt<TResult>> SendAsync<TResult>(Actor actor, ConnectionId connection, BackupCommand<TResult> command, Guid submission, CancellationToken cancellationToken);
}
