using Fluxor;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Features.Plans;

/// <summary>The tags of a plan, asked for when this is opened.</summary>
public sealed partial class PlanTags
{
    private PlanKey? _loaded;

    [Inject]
    private IState<PlansState> State { get; set; } = null!;

    [Inject]
    private IDispatcher Dispatcher { get; set; } = null!;

    [Parameter, EditorRequired]
    public required PlanKey Key { get; set; }

    [Parameter, EditorRequired]
    public required string PlanArn { get; set; }

    protected override void OnParametersSet()
    {
        if (_loaded != Key)
        {
            _loaded = Key;
            Load();
        }
    }

    private void Load() => Dispatcher.Dispatch(new LoadPlanTagsAction(Key, PlanArn));
}
