using Microsoft.AspNetCore.Components;

namespace BackupConsole.Shell;

/// <summary>Shows the latest unhandled error above the page, which goes on working.</summary>
public sealed partial class ErrorBanner
{
    [Inject]
    private UnhandledErrors Errors { get; set; } = null!;

    public void Dispose() => Errors.Changed -= Redraw;

    protected override void OnInitialized() => Errors.Changed += Redraw;

    private void Redraw() => _ = InvokeAsync(StateHasChanged);
}
