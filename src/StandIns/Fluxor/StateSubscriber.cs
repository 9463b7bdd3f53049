using System.Collections.Concurrent;
using System.Reflection;

namespace Fluxor;

public static class StateSubscriber
{
    private static readonly ConcurrentDictionary<Type, FieldInfo[]> NotifierFields = new();

    /// <summary>Subscribes to every state that an object holds in a field or automatic property, private and inherited ones too.</summary>
    public static IDisposable Subscribe(object subject, Action<IStateChangedNotifier> callback)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(callback);
        var subscriptions = NotifierFields
            .GetOrAdd(subject.GetType(), FindNotifierFields)
            .Select(field => ReadNotifier(field, subject))
            .Select(notifier => (Notifier: notifier, Handler: new EventHandler((_, _) => callback(notifier))))
            .ToArray();
        foreach (var (notifier, handler) in subscriptions)
        {
            notifier.StateChanged += handler;
        }

        return new DisposableCallback($"{nameof(StateSubscriber)} of {subject.GetType().FullName}", () =>
        {
            foreach (var (notifier, handler) in subscriptions)
            {
                notifier.StateChanged -= handler;
            }
        });
    }

    private static IStateChangedNotifier ReadNotifier(FieldInfo field, object subject) =>
        (IStateChangedNotifier?)field.GetValue(subject)
            ?? throw new InvalidOperationException($"{field.DeclaringType}.{field.Name} is null: a state must be set before it is subscribed to.");

    // Reflection shows the private fields of the declaring type only, so each base class is asked in turn.
    private static FieldInfo[] FindNotifierFields(Type type)
    {
        var fields = new List<FieldInfo>();
        for (var current = type; current is not null; current = current.BaseType)
        {
            fields.InsertRange(0, current
                .GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
                .Where(field => typeof(IStateChangedNotifier).IsAssignableFrom(field.FieldType)));
        }

        return [.. fields];
    }
}
