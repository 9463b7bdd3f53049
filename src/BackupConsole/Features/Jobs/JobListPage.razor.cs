using System.Collections.Immutable;
using System.Globalization;
using BackupConsole.Domain;
using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Jobs;
using BackupConsole.Domain.Reruns;
using BackupConsole.Features.Jobs.Again;
using BackupConsole.Monitoring;
using BackupConsole.Navigation;
using BackupConsole.Ui.Lists;
using Microsoft.AspNetCore.Components.Routing;

namespace BackupConsole.Features.Jobs;

public sealed partial class JobListPage
{
    private readonly RowKeys<JobKey> _rows = new();
    private EstateScope _scope = new(null, []);
    private JobFilter _filter = new();
    private ImmutableArray<FilterOption> _vaults = [];
    private ImmutableArray<FilterOption> _plans = [];
    private HistoryRefresh? _refresh;

    private string Word => _filter.Kind.ToString().ToLowerInvariant();

    private string Titles => $"{_filter.Kind} jobs";

    private EstateRead Read => _filter.Kind switch
    {
        JobKind.Backup => EstateRead.BackupJobs,
        JobKind.Copy => EstateRead.CopyJobs,
        JobKind.Restore => EstateRead.RestoreJobs,
    };

    /// <summary>Rights are the same everywhere; where they should not be, the dry run tells.</summary>
    private Decision AgainDecision => Permissions.Can(Actor, RerunRules.RightFor(_filter.Kind), _scope.Ids is [var first, ..] ? first : new ConnectionId(string.Empty))
        .And(State.Value.Asked is { } asked && RerunRules.FailedOf(asked) is null ? Decision.Refused("The filter of states leaves out every job that failed.") : Decision.Allowed);

    protected override void OnInitialized()
    {
        _refresh = RefreshOf(JobFilter.KindOf(Url));
        Estate.StateChanged += OnEstateChanged;
        base.OnInitialized();
        Navigation.LocationChanged += OnLocationChanged;
        SubscribeToAction<SearchJobsSucceededAction>(GoBackFromPastTheEnd);
        SubscribeToAction<AgainQueuedAction>(Follow);
        Dispatcher.Dispatch(new JobListOpenedAction());
        Search();
    }

    protected override async ValueTask DisposeAsyncCore(bool disposing)
    {
        Estate.StateChanged -= OnEstateChanged;
        Navigation.LocationChanged -= OnLocationChanged;
        _refresh?.Dispose();
        await base.DisposeAsyncCore(disposing);
    }

    private static string[] One(string? value) => value is null ? [] : [value];

    private void OnEstateChanged(object? sender, EventArgs args)
    {
        _refresh?.Look(_scope.In(Estate.Value.Snapshot));
        _ = InvokeAsync(ReadOptions);
    }

    private void OnLocationChanged(object? sender, LocationChangedEventArgs args)
    {
        var path = Navigation.ToBaseRelativePath(args.Location).Split('?', '#')[0];
        if (path == ConsoleUrls.Jobs)
        {
            _ = InvokeAsync(() =>
            {
                Search();
                StateHasChanged();
            });
        }
    }

    private void Search()
    {
        _scope = EstateScope.Of(Url.Get(JobListUrl.ConnectionName), Connections);
        var filter = JobFilter.Of(Url);
        if (filter.Kind != _filter.Kind)
        {
            // What is on screen is of another kind: it must not stand under this tab until the answer comes.
            _refresh?.Dispose();
            _refresh = RefreshOf(filter.Kind);
            Dispatcher.Dispatch(new JobListOpenedAction());
        }

        _filter = filter;
        ReadOptions();
        var estate = Estate.Value.Snapshot;
        _refresh!.Asked(_scope.In(estate));
        var query = _filter.ToQuery(_scope, _scope.Now(estate, Time.GetUtcNow()));
        Dispatcher.Dispatch(new SearchJobsAction(query with { CountAtMost = Pager.CountAtMost, CountedBefore = State.Value.CountedLike(query)?.Counted }));
    }

    private HistoryRefresh RefreshOf(JobKind kind) => new(Time, kind, () => _ = InvokeAsync(Search));

    private void ReadOptions()
    {
        var vaults = JobFilterOptions.Vaults(_scope.In(Estate.Value.Snapshot));
        _vaults = vaults.SequenceEqual(_vaults) ? _vaults : vaults;
        var plans = JobFilterOptions.Plans(_scope.In(Estate.Value.Snapshot));
        _plans = plans.SequenceEqual(_plans) ? _plans : plans;
    }

    /// <summary>An old link can name a page that is no longer there.</summary>
    private void GoBackFromPastTheEnd(SearchJobsSucceededAction action)
    {
        if (action.Jobs is { Items.IsEmpty: true, Total: > 0 } && ReferenceEquals(action.Query, State.Value.Asked) && _filter.Page > 1)
        {
            GoTo((int)((action.Jobs.Total + _filter.PageSize - 1) / _filter.PageSize));
        }
    }

    private void GoTo(int page) => Url.Set((JobListUrl.PageName, page == 1 ? null : page.ToString(CultureInfo.InvariantCulture)));

    private void Change(params ReadOnlySpan<(string Name, string? Value)> changes) => Url.Set([.. changes, (JobListUrl.PageName, null)]);

    private void ChangeAll(string name, ImmutableArray<string> values) => Url.SetAll(name, values, (JobListUrl.PageName, null));

    private void ChangeCreated(ImmutableArray<string> values) => Url.SetAll(
        JobListUrl.CreatedName, values, (JobListUrl.FromName, null), (JobListUrl.ToName, null), (JobListUrl.PageName, null));

    private void SortBy(SortChoice choice) => Change((JobListUrl.SortName, choice.Column), (JobListUrl.DirectionName, choice.IsDescending ? null : "asc"));

    private void Clear() => Navigation.NavigateTo(new JobListUrl { Kind = _filter.Kind, Connection = _scope.Chosen }.ToString(), replace: true);

    private EstateClock? ClockOf(Job job) => Estate.Value.Snapshot.Find(job.Connection)?.Clock;

    private string PlaceOf(Job job) => Connections.Find(job.Connection) is { } connection ? $"{connection.AccountName} · {connection.Region}" : job.Connection.Value;

    private Decision StopDecision(Job job) => Permissions.Can(Actor, ConsoleAction.StopBackupJob, job.Connection).And(BackupJobRules.CanStop(job));

    private void PrepareAgain()
    {
        if (Actor is { } actor && State.Value is { Asked: { } asked, Again: null } && RerunRules.FailedOf(asked) is { } failed)
        {
            Dispatcher.Dispatch(new PrepareAgainAction(actor, failed, Guid.NewGuid()));
        }
    }

    private void Follow(AgainQueuedAction action) => _ = InvokeAsync(() =>
        Navigation.NavigateTo(action.Operations is [var only] ? ConsoleUrls.Operation(only) : ConsoleUrls.Operations));

    private void AskToStop(Job job) => Dispatcher.Dispatch(new StopJobAskedAction(job, Guid.NewGuid()));

    private void Stop()
    {
        if (Actor is { } actor && State.Value.Stop is { IsBusy: false } form)
        {
            Dispatcher.Dispatch(new StopJobAction(actor, form.Job, form.Submission));
        }
    }
}
