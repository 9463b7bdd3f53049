using System.Globalization;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Estate;
using BackupConsole.Monitoring;
using BackupConsole.Ui;
using BackupConsole.Ui.Values;
using Fluxor;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Features.Connections;

/// <summary>One connection: who it is, and each read with its last outcome. A poll that finds nothing new changes no state, so it looks at the beats by itself.</summary>
public sealed partial class ConnectionCard : IDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(5);

    // A check whose outcome does not change, for example one that fails again, ends its "checking" by itself.
    private static readonly TimeSpan LongestCheck = TimeSpan.FromSeconds(20);

    private readonly string _titleId = ElementIds.Next("connection");
    private readonly Dictionary<EstateRead, (DateTimeOffset At, BackupError? Error)> _asked = [];
    private ITimer? _timer;

    // Never taken back: it would close the reads under the one who reads them.
    private bool _isShown;

    [Inject]
    private EstateFeed Feed { get; set; } = null!;

    [Inject]
    private IDispatcher Dispatcher { get; set; } = null!;

    [Inject]
    private TimeProvider Time { get; set; } = null!;

    [Parameter, EditorRequired]
    public required Connection Connection { get; set; }

    /// <summary>Null before the monitor has begun.</summary>
    [Parameter, EditorRequired]
    public required ConnectionSnapshot? Snapshot { get; set; }

    /// <summary>Shows the reads at once; otherwise when one of them fails.</summary>
    [Parameter]
    public bool IsOpen { get; set; }

    private IEnumerable<ReadCheck> Checks => ReadChecks.All.Where(check => check.IsMadeOf(Connection));

    private int Failed => Checks.Count(check => ErrorOf(check.Read) is not null);

    private StateLook Overall => (Failed, Checks.All(check => IsKnown(check.Read))) switch
    {
        (1, _) => new(StateTone.Fail, "1 read fails"),
        ( > 1, _) => new(StateTone.Fail, $"{Failed} reads fail"),
        (_, false) => new(StateTone.Unknown, "Not known yet"),
        _ => new(StateTone.Ok, "Works"),
    };

    public void Dispose() => _timer?.Dispose();

    protected override void OnInitialized() => _timer = Time.CreateTimer(_ => InvokeAsync(StateHasChanged), null, Interval, Interval);

    protected override void OnParametersSet() => _isShown = _isShown || IsOpen || Failed > 0;

    private static string RateWords(double rate) => rate switch
    {
        0 => "paused",
        1 => "at the usual rate",
        _ => $"{rate.ToString("0.##", CultureInfo.InvariantCulture)} times as fast as wall time",
    };

    private bool IsKnown(EstateRead read) => Snapshot?.Knows(read) == true || LastSuccess(read) is not null;

    private BackupError? ErrorOf(EstateRead read) => ReadCheck.ErrorOf(read, Snapshot);

    private DateTimeOffset? LastSuccess(EstateRead read) => Feed.Beats.TryGetValue((Connection.Id, read), out var at) ? at : null;

    private StateLook LookOf(EstateRead read) => (ErrorOf(read), IsKnown(read)) switch
    {
        ({ }, true) => new(StateTone.Fail, "Fails; worked before"),
        ({ }, false) => new(StateTone.Fail, "Fails"),
        (null, true) => new(StateTone.Ok, "Works"),
        (null, false) => new(StateTone.Unknown, "Not known yet"),
    };

    private bool IsChecking(EstateRead read) =>
        _asked.TryGetValue(read, out var asked)
        && Time.GetUtcNow() - asked.At < LongestCheck
        && !(LastSuccess(read) >= asked.At)
        && ReferenceEquals(ErrorOf(read), asked.Error);

    private void Check(EstateRead read)
    {
        if (!IsChecking(read))
        {
            _asked[read] = (Time.GetUtcNow(), ErrorOf(read));
            Dispatcher.Dispatch(new RefreshEstateAction(Connection.Id, read));
        }
    }
}
