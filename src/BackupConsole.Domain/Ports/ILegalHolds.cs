using System.Collections.Immutable;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Estate;

namespace BackupConsole.Domain.Ports;

/// <summary>Reads what legal holds keep from being deleted or changed.</summary>
public interface ILegalHolds
{
    /// <summary>The ARNs of the recovery points that an active legal hold covers.</summary>
    /// <exception cref="BackupServiceException">A list could not be read to its end.</exception>
    Task<ImmutableHashSet<string>> ListHeldAsync(CallContext context, CancellationToken cancellationToken);
}
