using Microsoft.AspNetCore.Components;

namespace BackupConsole.Monitoring;

/// <summary>Brings the <see cref="EstateBeat"/> to the browser, once a circuit: one text, and only when it changed.</summary>
public sealed partial class BeatCarrier : IDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(10);

    private ITimer? _timer;
    private string _text = EstateBeat.Build;

    [Inject]
    private EstateBeat Beat { get; set; } = null!;

    [Inject]
    private TimeProvider Time { get; set; } = null!;

    public void Dispose() => _timer?.Dispose();

    protected override void OnInitialized() => _timer = Time.CreateTimer(_ => InvokeAsync(LookAgain), null, Interval, Interval);

    private void LookAgain()
    {
        if (Beat.Text is var text && text != _text)
        {
            _text = text;
            StateHasChanged();
        }
    }
}
