using BackupConsole.Domain;
using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Jobs;
using BackupConsole.Monitoring;
using BackupConsole.Navigation;
using BackupConsole.Ui;
using BackupConsole.Ui.Values;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;

namespace BackupConsole.Features.Jobs.Detail;

public sealed partial class JobDetailPage
{
    private const string JsonTab = "json";

    private static readonly TabItem[] TabItems = [new("details", "Details"), new(JsonTab, "Raw JSON")];

    private JobKey _key;
    private long? _jobsVersion;
    private IDisposable? _look;

    [Inject]
    private IEstateMonitor Monitor { get; set; } = null!;

    [Inject]
    private EstateFeed Feed { get; set; } = null!;

    /// <summary><c>backup</c>, <c>copy</c> or <c>restore</c>.</summary>
    [Parameter]
    public string KindKey { get; set; } = string.Empty;

    [Parameter]
    public string Connection { get; set; } = string.Empty;

    [Parameter]
    public string Id { get; set; } = string.Empty;

    private bool IsConfigured => Connections.Find(_key.Connection) is not null;

    private string Place => Connections.Find(_key.Connection) is { } connection ? $"{connection.AccountName} · {connection.Region}" : Connection;

    private EstateClock? Clock => Estate.Value.Snapshot.Find(_key.Connection)?.Clock;

    private long? JobsVersion => Estate.Value.Snapshot.Find(_key.Connection)?.JobsVersion;

    private Job? Live => JobRows.FindLive(_key, Estate.Value.Snapshot);

    private DateTimeOffset Now => Clock?.At(Time.GetUtcNow()) ?? Time.GetUtcNow();

    private string Title => State.Value.Opened == _key && State.Value.Detail is { HasValue: true, Value: var detail } ? $"{_key.Kind} of {JobNames.Of(detail.Job)}" : $"{_key.Kind} job";

    private string ListHref => new JobListUrl { Kind = _key.Kind }.ToString();

    private EstateRead Read => _key.Kind switch
    {
        JobKind.Backup => EstateRead.BackupJobs,
        JobKind.Copy => EstateRead.CopyJobs,
        JobKind.Restore => EstateRead.RestoreJobs,
    };

    /// <summary>When AWS last said something about this job: to this page, or, while it is open, to the monitor.</summary>
    private DateTimeOffset? AsOf => State.Value.Detail switch
    {
        { HasValue: true, Value.WhyRemembered: not null } or { HasValue: false } => null,
        { AsOf: var read } when Live is not null && Feed.Beats.TryGetValue((_key.Connection, Read), out var polled) && polled > read => polled,
        { AsOf: var read } => read,
    };

    protected override void OnInitialized()
    {
        base.OnInitialized();
        Estate.StateChanged += OnEstateChanged;
        Navigation.LocationChanged += OnLocationChanged;
    }

    protected override void OnParametersSet()
    {
        var key = new JobKey(new ConnectionId(Connection), Enum.TryParse<JobKind>(KindKey, ignoreCase: true, out var kind) && Enum.IsDefined(kind) ? kind : JobKind.Backup, Id);
        if (key == _key)
        {
            return;
        }

        _key = key;
        _jobsVersion = JobsVersion;
        StopLooking();
        if (IsConfigured)
        {
            _look = Monitor.LookAt(_key.Connection, _key.Kind, _key.Id);
            Load();
        }
    }

    protected override async ValueTask DisposeAsyncCore(bool disposing)
    {
        Estate.StateChanged -= OnEstateChanged;
        Navigation.LocationChanged -= OnLocationChanged;
        StopLooking();
        await base.DisposeAsyncCore(disposing);
    }

    private void StopLooking()
    {
        _look?.Dispose();
        _look = null;
    }

    private void Load() => Dispatcher.Dispatch(new LoadJobAction(_key));

    private void OnEstateChanged(object? sender, EventArgs args) => _ = InvokeAsync(FollowLive);

    private void OnLocationChanged(object? sender, LocationChangedEventArgs args) => _ = InvokeAsync(StateHasChanged);

    /// <summary>Something moved and the job is not among the open ones: if the page still shows it open it has ended, and AWS can say how.</summary>
    private void FollowLive()
    {
        var hasMoved = JobsVersion != _jobsVersion;
        _jobsVersion = JobsVersion;
        if (hasMoved && Live?.State.IsOpen() != true && State.Value is { Opened: var opened, Detail: { HasValue: true, Value.Job.State: var state } } && opened == _key && state.IsOpen())
        {
            Load();
        }
    }

    /// <summary>The monitor's facts are newer than the page's as long as the job is open.</summary>
    private Job Shown(JobDetail detail) =>
        detail.Job.State.IsOpen() ? Live ?? detail.Job : detail.Job;

    private Decision StopDecision(Job job, JobDetail detail)
    {
        var known = detail.IsForgottenByAws ? Decision.Refused("AWS Backup no longer knows this job.") : Decision.Allowed;
        return Permissions.Can(Actor, ConsoleAction.StopBackupJob, job.Connection).And(known).And(BackupJobRules.CanStop(job));
    }

    private void AskToStop(Job job) => Dispatcher.Dispatch(new StopJobAskedAction(job, Guid.NewGuid()));

    private void Stop()
    {
        if (Actor is { } actor && State.Value.Stop is { IsBusy: false } form)
        {
            Dispatcher.Dispatch(new StopJobAction(actor, form.Job, form.Submission));
        }
    }
}
