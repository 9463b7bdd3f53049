using System.Collections.Immutable;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.RecoveryPoints;
using BackupConsole.Features.RecoveryPoints.Bulk;
using BackupConsole.Monitoring;
using BackupConsole.Navigation;
using BackupConsole.Ui.Lists;
using Microsoft.AspNetCore.Components.Routing;

namespace BackupConsole.Features.RecoveryPoints;

public sealed partial class RecoveryPointListPage
{
    private readonly RowKeys<PointKey> _rows = new();
    private EstateScope _scope = new(null, []);
    private RecoveryPointFilter _filter = new();
    private ImmutableArray<FilterOption> _vaults = [];
    private ImmutableArray<FilterOption> _plans = [];
    private ImmutableArray<long> _versions = [];

    protected override void OnInitialized()
    {
        base.OnInitialized();
        Estate.StateChanged += OnEstateChanged;
        Navigation.LocationChanged += OnLocationChanged;
        SubscribeToAction<BulkQueuedAction>(Follow);
        Dispatcher.Dispatch(new CloseBulkAction());
        Search();
    }

    protected override async ValueTask DisposeAsyncCore(bool disposing)
    {
        Estate.StateChanged -= OnEstateChanged;
        Navigation.LocationChanged -= OnLocationChanged;
        await base.DisposeAsyncCore(disposing);
    }

    private static string[] One(string? value) => value is null ? [] : [value];

    private void OnEstateChanged(object? sender, EventArgs args) => _ = InvokeAsync(() =>
    {
        if (!VersionsNow().SequenceEqual(_versions))
        {
            Search();
        }

        ReadOptions();
    });

    private void OnLocationChanged(object? sender, LocationChangedEventArgs args)
    {
        if (Navigation.ToBaseRelativePath(args.Location).Split('?', '#')[0] == ConsoleUrls.RecoveryPoints)
        {
            _ = InvokeAsync(() =>
            {
                Search();
                StateHasChanged();
            });
        }
    }

    private ImmutableArray<long> VersionsNow() => [.. _scope.In(Estate.Value.Snapshot).Select(connection => connection.RecoveryPointsVersion)];

    private void Search()
    {
        _scope = EstateScope.Of(Url.Get(ConsoleUrls.ConnectionParameter), Connections);
        _filter = RecoveryPointFilter.Of(Url);
        _versions = VersionsNow();
        ReadOptions();
        Dispatcher.Dispatch(new SearchPointsAction(_filter.ToQuery(_scope, _scope.Now(Estate.Value.Snapshot, Time.GetUtcNow())) with { CountAtMost = Pager.CountAtMost }));
    }

    /// <summary>Kept by reference while they are the same, so that open menus are not drawn again.</summary>
    private void ReadOptions()
    {
        var estate = Estate.Value.Snapshot;
        var (vaults, plans) = (RecoveryPointFilterOptions.Vaults(_scope.In(estate)), RecoveryPointFilterOptions.Plans(_scope.In(estate)));
        _vaults = vaults.SequenceEqual(_vaults) ? _vaults : vaults;
        _plans = plans.SequenceEqual(_plans) ? _plans : plans;
    }

    private void Change(params ReadOnlySpan<(string Name, string? Value)> changes) => Url.Set([.. changes, (RecoveryPointFilter.PageName, null)]);

    private void ChangeAll(string name, ImmutableArray<string> values) => Url.SetAll(name, values, (RecoveryPointFilter.PageName, null));

    private void SortBy(SortChoice choice) => Change((RecoveryPointFilter.SortName, choice.Column), (RecoveryPointFilter.DirectionName, choice.IsDescending ? null : "asc"));

    private void Clear() => Navigation.NavigateTo(
        _scope.Chosen is { } chosen ? $"{ConsoleUrls.RecoveryPoints}?{ConsoleUrls.ConnectionParameter}={Uri.EscapeDataString(chosen.Value)}" : ConsoleUrls.RecoveryPoints, replace: true);

    private EstateClock? ClockOf(KnownRecoveryPoint known) => Estate.Value.Snapshot.Find(known.Connection)?.Clock;

    private string PlaceOf(KnownRecoveryPoint known) => Connections.Find(known.Connection) is { } connection ? $"{connection.AccountName} · {connection.Region}" : known.Connection.Value;

    private bool IsPagePicked(ImmutableArray<KnownRecoveryPoint> page) => page.Length > 0 && page.All(known => State.Value.Picked.Has(PointKey.Of(known)));

    private ImmutableArray<PointKey> OnScreen => State.Value.List is { HasValue: true, Value.Items: var items } ? [.. items.Select(PointKey.Of)] : [];

    private void PickOne(KnownRecoveryPoint known, bool isPicked) => Pick(State.Value.Picked.With([PointKey.Of(known)], isPicked, OnScreen));

    private void PickPage(ImmutableArray<KnownRecoveryPoint> page, bool isPicked) => Pick(State.Value.Picked.With(page.Select(PointKey.Of), isPicked, OnScreen));

    private void Pick(PickedPoints picked) => Dispatcher.Dispatch(new PickAction(picked));

    private void Prepare(BulkAction action)
    {
        if (State.Value is { Asked: { } query, Picked: { IsEmpty: false } picked, Bulk: null })
        {
            Dispatcher.Dispatch(new PrepareBulkAction(action, Guid.NewGuid(), query, picked));
        }
    }

    private void Follow(BulkQueuedAction action) => _ = InvokeAsync(() =>
        Navigation.NavigateTo(action.Operations is [var only] ? ConsoleUrls.Operation(only) : ConsoleUrls.Operations));
}
