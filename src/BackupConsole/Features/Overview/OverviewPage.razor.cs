using System.Collections.Immutable;
using BackupConsole.Domain;
using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Jobs;
using BackupConsole.Domain.Vaults;
using BackupConsole.Monitoring;
using BackupConsole.Navigation;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.AspNetCore.WebUtilities;

namespace BackupConsole.Features.Overview;

public sealed partial class OverviewPage
{
    // Today ends and the last 24 hours move on, also when nothing happens.
    private static readonly TimeSpan AtLeastEvery = TimeSpan.FromMinutes(1);

    private EstateScope _scope = new(null, []);
    private HistoryRefresh? _refresh;
    private (ImmutableArray<ConnectionSnapshot> Seen, DateTimeOffset Minute, NextRuns Runs)? _next;

    private IEnumerable<ConnectionSnapshot> InSnapshot => _scope.In(Estate.Value.Snapshot);

    private ImmutableArray<ConnectionHealth> Health => ConnectionHealth.Of(_scope, Estate.Value.Snapshot);

    private ImmutableArray<Job> OpenJobs =>
    [
        .. InSnapshot.SelectMany(connection => connection.OpenJobs).Where(job => job.Kind == JobKind.Backup)
            .OrderByDescending(job => job.State).ThenByDescending(job => job.CreatedAt).ThenBy(job => job.Id, StringComparer.Ordinal),
    ];

    private ImmutableArray<(ConnectionId Connection, BackupVault Vault)> Vaults =>
        [.. InSnapshot.SelectMany(connection => connection.Vaults.Select(vault => (connection.Connection.Id, vault)))];

    private Decision StartDecision => _scope.Ids is [var first, ..]
        ? Permissions.Can(Actor, ConsoleAction.StartBackupJob, first)
        : Decision.Refused("No connection is configured.");

    private string AllFailures => new JobListUrl { Connection = _scope.Chosen, Created = JobListUrl.LastDay, States = OverviewQuery.BadStates }.ToString();

    private string AllOpen => new JobListUrl { Connection = _scope.Chosen, States = [.. JobStates.Open.Select(state => state.ToAws())] }.ToString();

    /// <summary>Computed again only when a plan changed or a minute has passed: hundreds of schedules are not read for each percent of progress.</summary>
    private NextRuns Next
    {
        get
        {
            var wall = Time.GetUtcNow();
            var minute = new DateTimeOffset(wall.Ticks - (wall.Ticks % TimeSpan.TicksPerMinute), TimeSpan.Zero);
            ImmutableArray<ConnectionSnapshot> seen = [.. InSnapshot];
            if (_next is not { } known || known.Minute != minute || known.Seen.Length != seen.Length || known.Seen.Zip(seen).Any(pair => IsMoved(pair.First, pair.Second)))
            {
                _next = (seen, minute, NextRuns.Of(seen, wall));
            }

            return _next.Value.Runs;
        }
    }

    protected override void OnInitialized()
    {
        _refresh = new HistoryRefresh(Time, JobKind.Backup, () => _ = InvokeAsync(Ask), AtLeastEvery);
        Estate.StateChanged += OnEstateChanged;
        base.OnInitialized();
        Navigation.LocationChanged += OnLocationChanged;
        Dispatcher.Dispatch(new OverviewOpenedAction());
        Ask();
    }

    protected override async ValueTask DisposeAsyncCore(bool disposing)
    {
        Estate.StateChanged -= OnEstateChanged;
        Navigation.LocationChanged -= OnLocationChanged;
        _refresh?.Dispose();
        await base.DisposeAsyncCore(disposing);
    }

    private static bool IsMoved(ConnectionSnapshot before, ConnectionSnapshot after) => before.Plans != after.Plans || before.Clock != after.Clock;

    private void OnEstateChanged(object? sender, EventArgs args) => _refresh?.Look(InSnapshot);

    private void OnLocationChanged(object? sender, LocationChangedEventArgs args)
    {
        var path = Navigation.ToBaseRelativePath(args.Location).Split('?', '#')[0];
        if (path == ConsoleUrls.Overview)
        {
            _ = InvokeAsync(() =>
            {
                Ask();
                StateHasChanged();
            });
        }
    }

    private void Ask()
    {
        _scope = EstateScope.Of(Url.Get(JobListUrl.ConnectionName), Connections);
        _refresh!.Asked(InSnapshot);
        Dispatcher.Dispatch(new LoadOverviewAction(new OverviewQuery(_scope.Ids, _scope.Now(Estate.Value.Snapshot, Time.GetUtcNow()))));
    }

    private string InScope(string url) => _scope.Chosen is { } chosen ? QueryHelpers.AddQueryString(url, JobListUrl.ConnectionName, chosen.Value) : url;

    private bool Knows(ConnectionId id, EstateRead read) => Estate.Value.Snapshot.Find(id)?.Knows(read) == true;

    private string PlaceOf(Job job) => Connections.Find(job.Connection) is { } connection ? $"{connection.AccountName} · {connection.Region}" : job.Connection.Value;

    private EstateClock? ClockOf(Job job) => Estate.Value.Snapshot.Find(job.Connection)?.Clock;
}
