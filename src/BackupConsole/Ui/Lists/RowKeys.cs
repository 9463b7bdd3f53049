using System.Collections.Immutable;

namespace BackupConsole.Ui.Lists;

/// <summary>
/// What a list's rows are keyed by. While something of what was shown is still there, each thing keeps its row, and with it the focus and the pointer. Where all of it is gone,
/// as on the next page, the rows are used again: a browser takes longer to make fifty rows anew than for all the rest.
/// </summary>
/// <typeparam name="TId">What tells one thing of the list from another.</typeparam>
public sealed class RowKeys<TId>
    where TId : notnull
{
    private ImmutableArray<TId> _shown = [];
    private Dictionary<TId, int> _keys = [];
    private int _next;

    /// <summary>Each thing with the key of its row, in the given order.</summary>
    public IEnumerable<(T Item, int Key)> Of<T>(IEnumerable<T> items, Func<T, TId> idOf)
    {
        var (rows, free) = (items.ToList(), new Queue<int>());
        var ids = rows.Select(idOf).ToImmutableArray();
        if (!ids.Any(_keys.ContainsKey))
        {
            free = new Queue<int>(_shown.Select(id => _keys[id]));
        }

        _keys = ids.ToDictionary(id => id, id => _keys.TryGetValue(id, out var kept) ? kept : free.TryDequeue(out var used) ? used : _next++);
        _shown = ids;
        return rows.Zip(ids, (row, id) => (row, _keys[id])).ToList();
    }
}
