using System.Collections.Immutable;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Plans;

namespace BackupConsole.Domain.Ports;

/// <summary>Reads backup plans.</summary>
public interface IBackupPlans
{
    /// <summary>Every plan without its rules.</summary>
    /// <exception cref="BackupServiceException">The list could not be read to its end.</exception>
    Task<ImmutableArray<BackupPlan>> ListAsync(CallContext context, CancellationToken cancellationToken);

    /// <summary>One plan with its rules.</summary>
    /// <exception cref="BackupServiceException">Not found, refused or unreachable.</exception>
    Task<BackupPlan> GetAsync(CallContext context, string planId, CancellationToken cancellationToken);
}
