using BackupConsole.Domain;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Plans;
using BackupConsole.Ui.Tags;
using Fluxor;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Features.Plans;

/// <summary>The tags of a plan, asked for when this is opened, and their change.</summary>
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
    public required BackupPlan Plan { get; set; }

    /// <summary>Whether the tags may be changed.</summary>
    [Parameter, EditorRequired]
    public required Decision Decision { get; set; }

    private TagsEdit? Edit => State.Value.Key == Key ? State.Value.TagsEdit : null;

    protected override void OnParametersSet()
    {
        if (_loaded != Key)
        {
            _loaded = Key;
            Close();
            Load();
        }
    }

    private void Load() => Dispatcher.Dispatch(new LoadPlanTagsAction(Key, Plan.Arn));

    private void Open() => Dispatcher.Dispatch(new OpenPlanTagsAction(Guid.NewGuid()));

    private void Close() => Dispatcher.Dispatch(new ClosePlanTagsAction());

    /// <summary>Asks the state and not what is drawn: more clicks may arrive before the first one is.</summary>
    private void Save(TagsChange change)
    {
        if (Decision.IsAllowed && Edit is { IsSending: false } edit)
        {
            Dispatcher.Dispatch(new ChangePlanTagsAction(Key, new ChangeTags(Plan.Arn, change.ToSet, change.ToRemove), edit.Submission));
        }
    }
}
