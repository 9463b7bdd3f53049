namespace Fluxor;

/// <summary>Calls back after the reducers, before the effects, of every action assignable to a type.</summary>
public interface IActionSubscriber
{
    void SubscribeToAction<TAction>(object subscriber, Action<TAction> callback);

    void UnsubscribeFromAllActions(object subscriber);

    IDisposable GetActionUnsubscriberAsIDisposable(object subscriber);
}
