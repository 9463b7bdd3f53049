using BackupConsole.Domain.Auditing;
using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Estate;

namespace BackupConsole.Commands;

/// <summary>The write path for the items of bulk work: the same guards and the same audit as <see cref="IWritePath"/>, behind everybody who sits and waits.</summary>
internal interface IBulkWrites
{
    /// <param name="actor">Who answers for it; the rights are read afresh.</param>
    /// <param name="connection">Where.</param>
    /// <param name="command">What, of any type.</param>
    /// <param name="submission">Under which it is sent once. Sent again after its outcome was lost, AWS is asked what became of it.</param>
    /// <param name="cancellationToken">Stops waiting; what was sent goes on and its outcome is recorded.</param>
    /// <returns>What is recorded of it: that it was carried out, now or before; or that an earlier call under this submission was not.</returns>
    /// <exception cref="BackupServiceException">Denied, invalid, refused by AWS, or of unknown outcome.</exception>
    Task<AuditRecord> SendAsync(Actor actor, ConnectionId connection, BackupCommand command, Guid submission, CancellationToken cancellationToken);
}
