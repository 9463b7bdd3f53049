using System.Reflection;

namespace Fluxor.DependencyInjection;

internal sealed class MethodEffect<TAction> : IEffect
{
    private readonly Func<TAction, IDispatcher, Task> _handle;

    public MethodEffect(MethodInfo method, object? host)
    {
        if (method.GetParameters().Length == 1)
        {
            var handle = method.CreateDelegate<Func<IDispatcher, Task>>(host);
            _handle = (_, dispatcher) => handle(dispatcher);
        }
        else
        {
            _handle = method.CreateDelegate<Func<TAction, IDispatcher, Task>>(host);
        }
    }

    public Task HandleAsync(object action, IDispatcher dispatcher) => _handle((TAction)action, dispatcher);

    public bool ShouldReactToAction(object action) => action is TAction;
}
