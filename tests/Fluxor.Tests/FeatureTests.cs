using Fluxor.Tests.ByHand;

namespace Fluxor.Tests;

public sealed class FeatureTests
{
    private readonly NumberFeature _feature = new();
    private int _changes;

    public FeatureTests()
    {
        _feature.StateChanged += (_, _) => Interlocked.Increment(ref _changes);
    }

    [Fact]
    public void Initial_state_is_made_once_and_is_no_change()
    {
        Assert.Same(_feature.State, _feature.GetState());
        Assert.Equal(1, _feature.InitialStatesMade);
        Assert.Equal(0, _changes);
    }

    [Fact]
    public void Reducer_that_returns_the_same_instance_changes_nothing()
    {
        _feature.AddReducer(new ScriptedReducer((state, _) => state));

        _feature.ReceiveDispatchNotificationFromStore("action");

        Assert.Equal(0, _changes);
    }

    [Fact]
    public void Reducer_that_returns_an_equal_instance_changes_the_state()
    {
        _feature.AddReducer(new ScriptedReducer((_, _) => 0));

        _feature.ReceiveDispatchNotificationFromStore("action");

        Assert.Equal(1, _changes);
    }

    [Fact]
    public void Reducers_run_one_after_another_and_count_as_one_change()
    {
        _feature.AddReducer(new ScriptedReducer((state, _) => (int)state + 1));
        _feature.AddReducer(new ScriptedReducer((state, _) => (int)state * 10));

        _feature.ReceiveDispatchNotificationFromStore("action");

        Assert.Equal(10, _feature.State);
        Assert.Equal(1, _changes);
    }

    [Fact]
    public void Restored_state_replaces_the_present_one()
    {
        _feature.RestoreState(42);

        Assert.Equal(42, _feature.State);
        Assert.Equal(0, _feature.InitialStatesMade);
        Assert.Equal(1, _changes);
    }

    [Fact]
    public async Task Limited_feature_notifies_less_often_and_still_of_the_last_state()
    {
        var lastSeen = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _feature.MaximumStateChangedNotificationsPerSecond = 20;
        _feature.StateChanged += (_, _) =>
        {
            if (_feature.State is 100)
            {
                lastSeen.TrySetResult();
            }
        };

        for (var i = 1; i <= 100; i++)
        {
            _feature.RestoreState(i);
        }

        await lastSeen.Task.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        Assert.InRange(_changes, 2, 99);
    }
}
