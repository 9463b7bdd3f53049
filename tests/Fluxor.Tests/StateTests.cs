using Fluxor.Tests.ByHand;

namespace Fluxor.Tests;

public sealed class StateTests
{
    private readonly NumberFeature _feature = new();
    private int _changes;

    [Fact]
    public void State_changes_with_the_instance_even_when_the_new_one_is_equal()
    {
        var state = new State<object>(_feature);
        state.StateChanged += (_, _) => _changes++;

        _feature.RestoreState(0);

        Assert.Equal(1, _changes);
    }

    [Fact]
    public void Selection_is_notified_only_when_the_selected_value_differs()
    {
        var selection = new StateSelection<object, bool>(_feature);
        var values = new List<bool>();
        selection.Select(state => (int)state > 10, selectedValueChanged: values.Add);
        selection.StateChanged += (_, _) => _changes++;

        _feature.RestoreState(5);
        _feature.RestoreState(15);
        _feature.RestoreState(16);

        Assert.True(selection.Value);
        Assert.Equal([true], values);
        Assert.Equal(1, _changes);
    }

    [Fact]
    public void Selection_asks_the_given_comparison()
    {
        var selection = new StateSelection<object, int>(_feature);
        selection.Select(state => (int)state, valueEquals: (x, y) => x / 10 == y / 10);
        selection.SelectedValueChanged += (_, _) => _changes++;

        _feature.RestoreState(9);
        _feature.RestoreState(10);

        Assert.Equal(1, _changes);
    }

    [Fact]
    public void Selection_cannot_be_read_before_or_chosen_twice()
    {
        var selection = new StateSelection<object, object>(_feature);

        Assert.Throws<InvalidOperationException>(() => selection.Value);
        selection.Select(state => state);
        Assert.Throws<InvalidOperationException>(() => selection.Select(state => state));
    }

    [Fact]
    public void Unsubscribed_handler_is_left_alone()
    {
        var state = new State<object>(_feature);
        void Count(object? sender, EventArgs e) => _changes++;
        state.StateChanged += Count;
        state.StateChanged -= Count;

        _feature.RestoreState(1);

        Assert.Equal(0, _changes);
    }

    [Fact]
    public void Handler_that_came_late_hears_of_a_return_to_the_value_before_it_came()
    {
        var selection = new StateSelection<object, int>(_feature);
        selection.Select(state => (int)state);
        _feature.RestoreState(1);
        selection.StateChanged += (_, _) => _changes++;

        _feature.RestoreState(0);

        Assert.Equal(1, _changes);
    }
}
