using BackupConsole.Domain.Estate;
using BackupConsole.Domain.History;
using BackupConsole.Domain.Jobs;
using BackupConsole.Monitoring;
using BackupConsole.Navigation;
using Fluxor;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Features.Plans;

/// <summary>The last jobs of a plan, from the store, asked for again when the monitor has stored new ones.</summary>
public sealed partial class PlanJobs
{
    private const int MostShown = 20;

    private (ConnectionId Connection, string Plan, long Version)? _asked;

    [Inject]
    private IState<PlansState> State { get; set; } = null!;

    [Inject]
    private IDispatcher Dispatcher { get; set; } = null!;

    [Parameter, EditorRequired]
    public required ConnectionId Connection { get; set; }

    [Parameter, EditorRequired]
    public required string PlanId { get; set; }

    /// <summary>Null while nothing is known of the connection.</summary>
    [Parameter, EditorRequired]
    public required ConnectionSnapshot? Estate { get; set; }

    private string AllUrl => new JobListUrl { Connection = Connection, Plan = PlanId }.ToString();

    protected override void OnParametersSet()
    {
        var wanted = (Connection, PlanId, Estate?.JobsVersion ?? 0);
        if (_asked != wanted)
        {
            _asked = wanted;
            Ask();
        }
    }

    private void Ask() => Dispatcher.Dispatch(new SearchPlanJobsAction(new JobQuery(JobKind.Backup) { Connections = [Connection], BackupPlanId = PlanId, Take = MostShown }));
}
