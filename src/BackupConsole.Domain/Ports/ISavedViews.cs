using System.Collections.Immutable;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.SavedViews;

namespace BackupConsole.Domain.Ports;

/// <summary>The saved views of all people, kept by the console itself.</summary>
/// <exception cref="BackupServiceException">Every method: the database cannot be read or written.</exception>
public interface ISavedViews
{
    /// <summary>A person's own views of a list, and those that others share; by name.</summary>
    Task<ImmutableArray<SavedView>> ListAsync(string userName, string list, CancellationToken cancellationToken);

    Task<SavedView?> FindAsync(Guid id, CancellationToken cancellationToken);

    /// <summary>Adds a view, or replaces the one of its id. Whose default it is stays as it is.</summary>
    /// <returns>False when the owner has another view of this name for this list; then nothing is written.</returns>
    Task<bool> SaveAsync(SavedView view, CancellationToken cancellationToken);

    /// <summary>Deletes a view; it is nobody's default any more.</summary>
    Task DeleteAsync(Guid id, CancellationToken cancellationToken);

    /// <param name="userName">For whom.</param>
    /// <param name="list">Of which list.</param>
    /// <param name="id">The view that the list opens with; null = none.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    Task SetDefaultAsync(string userName, string list, Guid? id, CancellationToken cancellationToken);
}
