using BackupConsole.Domain;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Jobs;
using BackupConsole.Ui.Values;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Features.Jobs;

/// <summary>One job of the list; drawn again only when something of it changed.</summary>
public sealed partial class JobRow
{
    private (Job? Job, EstateClock? Clock, string? Place, Decision Stop) _drawn;

    [Parameter, EditorRequired]
    public required Job Job { get; set; }

    /// <summary>The clock that the job's times are told by.</summary>
    [Parameter]
    public EstateClock? Clock { get; set; }

    /// <summary>Account and Region, for people.</summary>
    [Parameter, EditorRequired]
    public required string Place { get; set; }

    /// <summary>Whether whoever looks may stop this job.</summary>
    [Parameter, EditorRequired]
    public required Decision Stop { get; set; }

    [Parameter]
    public EventCallback<Job> OnStop { get; set; }

    private string StopLabel => Stop.IsAllowed ? $"Stop the {Word} of {JobNames.Of(Job)}" : $"The {Word} of {JobNames.Of(Job)} cannot be stopped: {Stop.Reason}";

    private string Word => Job.Kind.ToString().ToLowerInvariant();

    private string Took => Job.CompletedAt is { } end ? Durations.Format(end - Job.CreatedAt) : "–";

    protected override void OnInitialized() => Drawn();

    protected override bool ShouldRender()
    {
        var isSame = _drawn == (Job, Clock, Place, Stop);
        Drawn();
        return !isSame;
    }

    private void Drawn() => _drawn = (Job, Clock, Place, Stop);

    private Task StopAsync() => Stop.IsAllowed ? OnStop.InvokeAsync(Job) : Task.CompletedTask;
}
