using System.Collections.Concurrent;
using System.Collections.Immutable;
using BackupConsole.Domain.Errors;

namespace BackupConsole.Shell;

/// <inheritdoc cref="INotices"/>
public sealed class Notices(TimeProvider time) : INotices, IDisposable
{
    private static readonly TimeSpan SuccessStays = TimeSpan.FromSeconds(8);
    private const int MostAtOnce = 4;
    private readonly Lock _gate = new();
    private readonly ConcurrentDictionary<int, ITimer> _timers = new();
    private int _lastId;

    public ImmutableArray<Notice> Current { get; private set; } = [];

    public event Action? Changed;

    public void Success(string text, NoticeLink? link = null)
    {
        var notice = Add(id => new Notice(id, false, text, null, link));
        _timers[notice.Id] = time.CreateTimer(_ => Dismiss(notice.Id), null, SuccessStays, Timeout.InfiniteTimeSpan);
    }

    public void Failure(string text, string? detail = null) => Add(id => new Notice(id, true, text, detail));

    public void Failure(BackupError failure) =>
        Failure(failure.Sentence, (failure.Code, failure.RequestId) switch
        {
            (null, null) => null,
            (var code, null) => code,
            (null, var request) => $"request {request}",
            var (code, request) => $"{code}, request {request}",
        });

    public void Dismiss(int id)
    {
        lock (_gate)
        {
            Current = Current.RemoveAll(notice => notice.Id == id);
        }

        Forget(id);
        Changed?.Invoke();
    }

    public void Dispose()
    {
        foreach (var id in _timers.Keys)
        {
            Forget(id);
        }
    }

    /// <summary>When there are too many the oldest success goes first, then the oldest failure.</summary>
    private Notice Add(Func<int, Notice> create)
    {
        Notice added;
        lock (_gate)
        {
            added = create(++_lastId);
            Current = Current.Add(added);
            if (Current.Length > MostAtOnce)
            {
                Current = Current.Remove(Current.OrderBy(notice => notice.IsFailure).ThenBy(notice => notice.Id).First());
            }
        }

        Changed?.Invoke();
        return added;
    }

    private void Forget(int id)
    {
        if (_timers.TryRemove(id, out var timer))
        {
            timer.Dispose();
        }
    }
}
