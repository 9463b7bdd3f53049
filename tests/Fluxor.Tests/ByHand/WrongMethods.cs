using Fluxor.Tests.Scanned;

namespace Fluxor.Tests.ByHand;

/// <summary>Classes that a registration must refuse.</summary>
internal static class WrongMethods
{
    internal static class ReducerWithoutAction
    {
        [ReducerMethod]
        public static CounterState Reduce(CounterState state) => state;
    }

    internal static class ReducerWithActionTwice
    {
        [ReducerMethod(typeof(ResetAction))]
        public static CounterState Reduce(CounterState state, ResetAction action) => action is null ? new() : state;
    }

    internal static class ReducerOfAnotherType
    {
        [ReducerMethod(typeof(ResetAction))]
        public static string Reduce(CounterState state) => state.Note;
    }

    internal static class EffectWithoutDispatcher
    {
        [EffectMethod(typeof(ResetAction))]
        public static Task Handle(object dispatcher) => Task.FromResult(dispatcher);
    }

    internal static class EffectWithoutTask
    {
        [EffectMethod(typeof(ResetAction))]
        public static void Handle(IDispatcher dispatcher) => dispatcher.Dispatch(new ResetAction());
    }

    [FeatureState]
    internal sealed record StateWithoutConstructor(int Count);
}
