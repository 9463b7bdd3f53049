using BackupConsole.Navigation;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;

namespace BackupConsole.Ui.Exports;

/// <summary>Offers what a list shows as a file. The address of the file carries the list's own query string, so the file holds what the page is about.</summary>
public sealed partial class ExportMenu : IDisposable
{
    /// <summary>The name under which the feature registered the list, see <see cref="IListExport.Name"/>.</summary>
    [Parameter, EditorRequired]
    public required string List { get; set; }

    /// <summary>The address that the page's own would be if it said all that the file needs to know; null where it does.</summary>
    [Parameter]
    public string? Address { get; set; }

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    public void Dispose() => Navigation.LocationChanged -= OnLocationChanged;

    protected override void OnInitialized() => Navigation.LocationChanged += OnLocationChanged;

    private string HrefOf(string extension) => ConsoleUrls.Export(List, extension, new Uri(Address ?? Navigation.Uri).Query);

    private void OnLocationChanged(object? sender, LocationChangedEventArgs args) => _ = InvokeAsync(StateHasChanged);
}
