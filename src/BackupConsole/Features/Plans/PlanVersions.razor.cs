using System.Collections.Immutable;
using System.Globalization;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Plans;
using BackupConsole.Navigation;
using BackupConsole.Ui.Fields;
using Fluxor;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;

namespace BackupConsole.Features.Plans;

/// <summary>The versions of a plan, and any two of them side by side; which two is in the address.</summary>
public sealed partial class PlanVersions
{
    private const string FromParameter = "from";
    private const string ToParameter = "to";

    /// <summary>A plan has up to 2,000; further back one goes by date.</summary>
    private const int MostShown = 50;

    private (PlanKey Key, string Current)? _loaded;

    [Inject]
    private IState<PlansState> State { get; set; } = null!;

    [Inject]
    private IDispatcher Dispatcher { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    [Inject]
    private UrlState Url { get; set; } = null!;

    [Parameter, EditorRequired]
    public required PlanKey Key { get; set; }

    /// <summary>The id of the version in force.</summary>
    [Parameter, EditorRequired]
    public required string Current { get; set; }

    [Parameter, EditorRequired]
    public required EstateClock Clock { get; set; }

    private string? From => Url.Get(FromParameter);

    private string? To => Url.Get(ToParameter);

    private CompareVersionsAction? Wanted => From is { } from && To is { } to ? new CompareVersionsAction(Key, from, to) : null;

    private bool IsComparing => Wanted is { } wanted && State.Value.Compared == wanted;

    protected override void OnInitialized()
    {
        base.OnInitialized();
        Navigation.LocationChanged += OnLocationChanged;
    }

    protected override void OnParametersSet()
    {
        if (_loaded != (Key, Current))
        {
            _loaded = (Key, Current);
            Load();
        }

        CompareWhenMoved();
    }

    protected override async ValueTask DisposeAsyncCore(bool disposing)
    {
        Navigation.LocationChanged -= OnLocationChanged;
        await base.DisposeAsyncCore(disposing);
    }

    private void OnLocationChanged(object? sender, LocationChangedEventArgs args) => _ = InvokeAsync(() =>
    {
        CompareWhenMoved();
        StateHasChanged();
    });

    private void Load() => Dispatcher.Dispatch(new LoadPlanVersionsAction(Key));

    private void CompareWhenMoved()
    {
        if (Wanted is not null && !IsComparing)
        {
            Compare();
        }
    }

    private void Compare()
    {
        if (Wanted is { } wanted)
        {
            Dispatcher.Dispatch(wanted);
        }
    }

    private string CompareUrl(string from, string to) => Url.With((FromParameter, from), (ToParameter, to));

    private IReadOnlyList<SelectOption> OptionsOf(ImmutableArray<BackupPlanVersion> versions) => [.. versions.Select(version => new SelectOption(version.VersionId, TitleOf(versions, version.VersionId)))];

    private string TitleOf(ImmutableArray<BackupPlanVersion> versions, string id) => versions.FirstOrDefault(version => version.VersionId == id) is { } version
        ? string.Create(CultureInfo.InvariantCulture, $"{version.CreatedAt.UtcDateTime:yyyy-MM-dd HH:mm:ss} UTC{(id == Current ? ", in force" : string.Empty)}")
        : id;
}
