using BackupConsole.Navigation;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;

namespace BackupConsole.Shell;

/// <summary>The menu: what features have registered, nothing else. The connection that was chosen stays chosen from page to page.</summary>
public sealed partial class NavMenu : IDisposable
{
    [Inject]
    private IEnumerable<NavEntry> Entries { get; set; } = [];

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    [Inject]
    private UrlState Url { get; set; } = null!;

    // Not a NavLink: that compares whole addresses, and a chosen connection is part of ours.
    private string CurrentPath => Navigation.ToBaseRelativePath(Navigation.Uri).Split('?', '#')[0];

    public void Dispose() => Navigation.LocationChanged -= OnLocationChanged;

    protected override void OnInitialized() => Navigation.LocationChanged += OnLocationChanged;

    private string HrefOf(NavEntry entry) =>
        Url.Get(ConsoleUrls.ConnectionParameter) is { } chosen ? $"{entry.Href}?{ConsoleUrls.ConnectionParameter}={Uri.EscapeDataString(chosen)}" : entry.Href;

    private bool IsCurrent(NavEntry entry) =>
        CurrentPath == entry.Href || (entry.Href.Length > 0 && CurrentPath.StartsWith(entry.Href + "/", StringComparison.Ordinal));

    private static string IdOf(string group) => $"nav-{group.ToLowerInvariant()}";

    private void OnLocationChanged(object? sender, LocationChangedEventArgs args) => InvokeAsync(StateHasChanged);
}
