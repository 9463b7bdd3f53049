using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Navigation;

/// <summary>The query string of the address bar, where pages keep their filters, sorting, page and tab.</summary>
public sealed class UrlState(NavigationManager navigation) : IUrlQuery
{
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

        return navigation.GetUriWithQueryParameters(WithoutFragment, values);
    }

    /// <summary>The current address with one parameter that may be repeated changed, and some others.</summary>
    public string WithAll(string name, IEnumerable<string> all, params ReadOnlySpan<(string Name, string? Value)> changes)
    {
        var others = With(changes);
        return navigation.GetUriWithQueryParameters(others, new Dictionary<string, object?> { [name] = all.ToArray() });
    }

    /// <summary>Changes parameters of the address without a new entry in the browser's history.</summary>
    public void Set(params ReadOnlySpan<(string Name, string? Value)> changes) => navigation.NavigateTo(With(changes), replace: true);

    /// <inheritdoc cref="Set"/>
    public void SetAll(string name, IEnumerable<string> all, params ReadOnlySpan<(string Name, string? Value)> changes) =>
        navigation.NavigateTo(WithAll(name, all, changes), replace: true);

    private string WithoutFragment => navigation.Uri.Split('#', 2)[0];

    private UrlQuery Query => new(new Uri(WithoutFragment).Query);
}
