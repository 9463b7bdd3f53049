using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;

namespace BackupConsole.Navigation;

/// <summary>The query string of the address bar, where pages keep their filters, sorting, page and tab.</summary>
public sealed class UrlState : IUrlQuery, IDisposable
{
    private readonly NavigationManager _navigation;

    // The address moves only when the browser has answered: a change that comes before builds on the one that is under way, or would undo it.
    private string? _underWay;

    public UrlState(NavigationManager navigation)
    {
        _navigation = navigation;
        _navigation.LocationChanged += OnLocationChanged;
    }

    public string? Get(string name) => Query.Get(name);

    public ImmutableArray<string> GetAll(string name) => Query.GetAll(name);

    /// <summary>The current address with some parameters changed; null or empty removes one.</summary>
    public string With(params ReadOnlySpan<(string Name, string? Value)> changes)
    {
        var values = new Dictionary<string, object?>(changes.Length);
        foreach (var (name, value) in changes)
        {
            values[name] = string.IsNullOrEmpty(value) ? null : value;
        }

        return _navigation.GetUriWithQueryParameters(Next, values);
    }

    /// <summary>The current address with one parameter that may be repeated changed, and some others.</summary>
    public string WithAll(string name, IEnumerable<string> all, params ReadOnlySpan<(string Name, string? Value)> changes)
    {
        var others = With(changes);
        return _navigation.GetUriWithQueryParameters(others, new Dictionary<string, object?> { [name] = all.ToArray() });
    }

    /// <summary>Changes parameters of the address without a new entry in the browser's history.</summary>
    public void Set(params ReadOnlySpan<(string Name, string? Value)> changes) => Navigate(With(changes), isReplacing: true);

    /// <summary>Changes parameters of the address as a new entry in the browser's history: back leads to where one was.</summary>
    public void Go(params ReadOnlySpan<(string Name, string? Value)> changes) => Navigate(With(changes), isReplacing: false);

    /// <inheritdoc cref="Set"/>
    public void SetAll(string name, IEnumerable<string> all, params ReadOnlySpan<(string Name, string? Value)> changes) =>
        Navigate(WithAll(name, all, changes), isReplacing: true);

    public void Dispose() => _navigation.LocationChanged -= OnLocationChanged;

    private string WithoutFragment => _navigation.Uri.Split('#', 2)[0];

    private string Next => _underWay is { } next && PathOf(next) == PathOf(_navigation.Uri) ? next : WithoutFragment;

    private UrlQuery Query => new(new Uri(WithoutFragment).Query);

    private static string PathOf(string address) => new Uri(address).AbsolutePath;

    private void Navigate(string address, bool isReplacing)
    {
        _underWay = address == _navigation.Uri ? null : address;
        _navigation.NavigateTo(address, replace: isReplacing);
    }

    private void OnLocationChanged(object? sender, LocationChangedEventArgs args)
    {
        if (args.Location == _underWay)
        {
            _underWay = null;
        }
    }
}
