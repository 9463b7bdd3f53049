using Microsoft.AspNetCore.Components;

namespace BackupConsole.Shell;

/// <summary>Draws the notices. A component of our own, because MudBlazor's snackbar writes a style element that the content security policy refuses.</summary>
public sealed partial class NoticeList
{
    [Inject]
    private INotices Notices { get; set; } = null!;

    public void Dispose() => Notices.Changed -= Redraw;

    protected override void OnInitialized() => Notices.Changed += Redraw;

    private void Redraw() => _ = InvokeAsync(StateHasChanged);
}
