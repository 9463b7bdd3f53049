using BackupConsole.Operations;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Features.Operations;

/// <summary>Says in the top bar that bulk work goes on; nothing while none does.</summary>
public sealed partial class OperationsHint : IDisposable
{
    private OperationsRefresh? _refresh;
    private int _active;

    [Inject]
    private OperationsFeed Feed { get; set; } = null!;

    [Inject]
    private TimeProvider Time { get; set; } = null!;

    private string Words => _active == 1 ? "1 operation running" : $"{_active} operations running";

    public void Dispose() => _refresh?.Dispose();

    protected override void OnInitialized()
    {
        _active = Feed.Active;
        _refresh = new OperationsRefresh(Feed, Time, () => _ = InvokeAsync(Look));
    }

    /// <summary>Most steps of the work change nothing here, and are not drawn.</summary>
    private void Look()
    {
        if (_active != Feed.Active)
        {
            _active = Feed.Active;
            StateHasChanged();
        }
    }
}
