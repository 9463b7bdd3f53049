using System.Collections.Immutable;

namespace Fluxor;

internal sealed class ActionSubscriber : IActionSubscriber
{
    private ImmutableList<Subscription> _subscriptions = [];

    public void SubscribeToAction<TAction>(object subscriber, Action<TAction> callback)
    {
        ArgumentNullException.ThrowIfNull(subscriber);
        ArgumentNullException.ThrowIfNull(callback);
        var subscription = new Subscription(subscriber, typeof(TAction), action => callback((TAction)action));
        ImmutableInterlocked.Update(ref _subscriptions, all => all.Add(subscription));
    }

    public void UnsubscribeFromAllActions(object subscriber)
    {
        ArgumentNullException.ThrowIfNull(subscriber);
        ImmutableInterlocked.Update(ref _subscriptions, all => all.RemoveAll(x => ReferenceEquals(x.Subscriber, subscriber)));
    }

    public IDisposable GetActionUnsubscriberAsIDisposable(object subscriber) =>
        new DisposableCallback(nameof(GetActionUnsubscriberAsIDisposable), () => UnsubscribeFromAllActions(subscriber));

    public void Notify(object action)
    {
        foreach (var subscription in _subscriptions)
        {
            if (subscription.ActionType.IsInstanceOfType(action))
            {
                subscription.Callback(action);
            }
        }
    }

    private sealed record Subscription(object Subscriber, Type ActionType, Action<object> Callback);
}
