using Microsoft.AspNetCore.Components;

namespace BackupConsole.Monitoring;

/// <summary>
/// How old live data is: the oldest last success of a read in scope. A poll that found nothing new changes no state, so this looks by itself, and sends
/// one attribute when something was read.
/// </summary>
public sealed partial class EstateAge : IDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(10);

    private ITimer? _timer;
    private DateTimeOffset? _asOf;

    [Inject]
    private EstateFeed Feed { get; set; } = null!;

    [Inject]
    private TimeProvider Time { get; set; } = null!;

    [Parameter, EditorRequired]
    public required EstateScope Scope { get; set; }

    [Parameter, EditorRequired]
    public required EstateRead Read { get; set; }

    public void Dispose() => _timer?.Dispose();

    protected override void OnInitialized() => _timer = Time.CreateTimer(_ => InvokeAsync(LookAgain), null, Interval, Interval);

    protected override void OnParametersSet() => _asOf = Oldest();

    private void LookAgain()
    {
        if (Oldest() is var oldest && oldest != _asOf)
        {
            _asOf = oldest;
            StateHasChanged();
        }
    }

    /// <summary>Null when a connection has never been read: then there is no honest age, and the page says what is not known.</summary>
    private DateTimeOffset? Oldest()
    {
        DateTimeOffset? oldest = null;
        foreach (var id in Scope.Ids)
        {
            if (!Feed.Beats.TryGetValue((id, Read), out var at))
            {
                return null;
            }

            oldest = oldest < at ? oldest : at;
        }

        return oldest;
    }
}
