using BackupConsole.Domain.Authorization;

namespace BackupConsole.Security;

/// <summary>Reads people's rights as they are now, not as they were when they signed in.</summary>
internal interface IActors
{
    /// <summary>The person of this name, or null when there is none or they are locked out.</summary>
    Task<Actor?> FindAsync(string userName, CancellationToken cancellationToken);
}
