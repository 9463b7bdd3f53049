using System.Collections.Immutable;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Ports;
using BackupConsole.Domain.SavedViews;

namespace BackupConsole.Testing;

/// <summary>Saved views in memory.</summary>
public sealed class FakeSavedViews : ISavedViews
{
    private readonly Lock _lock = new();
    private readonly Dictionary<(string UserName, string List), Guid> _defaults = [];
    private ImmutableArray<SavedView> _views = [];

    public ImmutableArray<SavedView> All => _views;

    /// <summary>When set, every call fails with it.</summary>
    public BackupError? Error { get; set; }

    public Task<ImmutableArray<SavedView>> ListAsync(string userName, string list, CancellationToken cancellationToken)
    {
        ThrowIfBroken();
        return Task.FromResult<ImmutableArray<SavedView>>(
        [
            .. _views.Where(view => view.List == list && (view.Owner == userName || view.IsShared)).OrderBy(view => view.Name, StringComparer.OrdinalIgnoreCase)
                .Select(view => view with { IsDefault = _defaults.TryGetValue((userName, list), out var id) && id == view.Id }),
        ]);
    }

    public Task<SavedView?> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        ThrowIfBroken();
        return Task.FromResult(_views.FirstOrDefault(view => view.Id == id));
    }

    public Task<bool> SaveAsync(SavedView view, CancellationToken cancellationToken)
    {
        ThrowIfBroken();
        lock (_lock)
        {
            if (_views.Any(known => known.Id != view.Id && (known.Owner, known.List) == (view.Owner, view.List) && string.Equals(known.Name, view.Name, StringComparison.OrdinalIgnoreCase)))
            {
                return Task.FromResult(false);
            }

            _views = [.. _views.Where(known => known.Id != view.Id), view];
            return Task.FromResult(true);
        }
    }

    public Task DeleteAsync(Guid id, CancellationToken cancellationToken)
    {
        ThrowIfBroken();
        lock (_lock)
        {
            _views = _views.RemoveAll(view => view.Id == id);
        }

        return Task.CompletedTask;
    }

    public Task SetDefaultAsync(string userName, string list, Guid? id, CancellationToken cancellationToken)
    {
        ThrowIfBroken();
        lock (_lock)
        {
            _defaults.Remove((userName, list));
            if (id is { } view)
            {
                _defaults.Add((userName, list), view);
            }
        }

        return Task.CompletedTask;
    }

    private void ThrowIfBroken()
    {
        if (Error is { } error)
        {
            throw new BackupServiceException(error);
        }
    }
}
