using System.Collections.Immutable;
using BackupConsole.Domain.Drafts;

namespace BackupConsole.Domain.Ports;

/// <summary>Half-filled forms, kept on the server so that a killed circuit or server loses none.</summary>
public interface IDrafts
{
    /// <summary>Writes a draft, or replaces it. A save that arrives late (its <see cref="Draft.SavedAt"/> is older) is ignored.</summary>
    Task SaveAsync(Draft draft, CancellationToken cancellationToken);

    Task<Draft?> FindAsync(string userName, Guid id, CancellationToken cancellationToken);

    /// <summary>A person's drafts of one kind, newest first.</summary>
    Task<ImmutableArray<Draft>> ListAsync(string userName, string kind, CancellationToken cancellationToken);

    Task DeleteAsync(string userName, Guid id, CancellationToken cancellationToken);
}
