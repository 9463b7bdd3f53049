using System.Collections.Immutable;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Jobs;

namespace BackupConsole.Domain.Ports;

/// <summary>Reads jobs from AWS Backup, which remembers 30 days of them.</summary>
public interface IJobs
{
    /// <summary>Pages until the list's end. A caller that did not see the end has no complete list: an exception can come at any page.</summary>
    /// <exception cref="BackupServiceException">A page failed, or a token came twice.</exception>
    IAsyncEnumerable<ImmutableArray<Job>> ListAsync(CallContext context, JobListing listing, CancellationToken cancellationToken);

    /// <summary>One job with every field.</summary>
    /// <exception cref="BackupServiceException">Not found, refused or unreachable.</exception>
    Task<Job> GetAsync(CallContext context, JobKind kind, string jobId, CancellationToken cancellationToken);
}
