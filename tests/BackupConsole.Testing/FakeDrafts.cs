using System.Collections.Concurrent;
using System.Collections.Immutable;
using BackupConsole.Domain.Drafts;
using BackupConsole.Domain.Ports;

namespace BackupConsole.Testing;

/// <summary>Drafts in memory.</summary>
public sealed class FakeDrafts : IDrafts
{
    private readonly ConcurrentDictionary<(string UserName, Guid Id), Draft> _drafts = new();

    public ImmutableArray<Draft> All => [.. _drafts.Values];

    public Task SaveAsync(Draft draft, CancellationToken cancellationToken)
    {
        _drafts.AddOrUpdate((draft.UserName, draft.Id), draft, (_, known) => draft.SavedAt >= known.SavedAt ? draft : known);
        return Task.CompletedTask;
    }

    public Task<Draft?> FindAsync(string userName, Guid id, CancellationToken cancellationToken) => Task.FromResult(_drafts.GetValueOrDefault((userName, id)));

    public Task<ImmutableArray<Draft>> ListAsync(string userName, string kind, CancellationToken cancellationToken) =>
        Task.FromResult<ImmutableArray<Draft>>([.. _drafts.Values.Where(draft => draft.UserName == userName && draft.Kind == kind).OrderByDescending(draft => draft.SavedAt)]);

    public Task DeleteAsync(string userName, Guid id, CancellationToken cancellationToken)
    {
        _drafts.TryRemove((userName, id), out _);
        return Task.CompletedTask;
    }
}
