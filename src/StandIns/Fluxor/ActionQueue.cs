using System.Diagnostics.CodeAnalysis;

namespace Fluxor;

/// <summary>Hands on actions one at a time, in order, and keeps them while there is no receiver.</summary>
internal sealed class ActionQueue(Func<Action<object>?> findReceiver)
{
    private readonly Lock _gate = new();
    private readonly Queue<object> _actions = new();
    private bool _isHandingOn;

    public void Enqueue(object action)
    {
        lock (_gate)
        {
            _actions.Enqueue(action);
        }
    }

    /// <summary>Returns at once when a thread is already at it, this one included: that loop takes the new actions along.</summary>
    public void HandOn()
    {
        lock (_gate)
        {
            if (_isHandingOn)
            {
                return;
            }

            _isHandingOn = true;
        }

        try
        {
            while (TryTake(out var action, out var receiver))
            {
                receiver(action);
            }
        }
        catch
        {
            lock (_gate)
            {
                _isHandingOn = false;
            }

            throw;
        }
    }

    // The flag falls in the same lock that sees the queue empty, so no action can slip in between and stay behind.
    private bool TryTake([NotNullWhen(true)] out object? action, [NotNullWhen(true)] out Action<object>? receiver)
    {
        lock (_gate)
        {
            action = null;
            receiver = findReceiver();
            _isHandingOn = receiver is not null && _actions.TryDequeue(out action);
            return _isHandingOn;
        }
    }
}
