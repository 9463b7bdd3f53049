using System.Collections.Immutable;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Resources;
using BackupConsole.Domain.Selections;
using BackupConsole.Drafts;
using BackupConsole.Monitoring;
using Fluxor;

namespace BackupConsole.Features.Selections;

/// <summary>
/// Works out what a selection does with the resources that the console sees: once somebody has stopped typing, away from the circuit's own thread, and only the
/// latest question.
/// </summary>
internal sealed class PreviewEffects(IState<SelectionsState> state, IState<EstateState> estate, TimeProvider time) : IDisposable
{
    private readonly Autosave _quiet = new(time);
    private PreviewSelectionAction? _latest;
    private ImmutableArray<InventoryResource> _previewed;

    [EffectMethod(typeof(ChangeSelectionFormAction))]
    public Task HandleChangeSelectionForm(IDispatcher dispatcher)
    {
        _quiet.Soon(() => PreviewForm(dispatcher));
        return Task.CompletedTask;
    }

    [EffectMethod(typeof(SelectionFormOpenedAction))]
    public Task HandleSelectionFormOpened(IDispatcher dispatcher)
    {
        PreviewForm(dispatcher);
        return Task.CompletedTask;
    }

    [EffectMethod]
    public Task HandleSelectionLoaded(SelectionLoadedAction action, IDispatcher dispatcher)
    {
        if (state.Value.Key == action.Key)
        {
            dispatcher.Dispatch(new PreviewSelectionAction(action.Key.Connection, SelectionTerms.Of(action.Selection)));
        }

        return Task.CompletedTask;
    }

    /// <summary>The monitor has seen other resources, or sees them for the first time.</summary>
    [EffectMethod]
    public Task HandleEstateChanged(EstateChangedAction action, IDispatcher dispatcher)
    {
        if (_latest is { } latest && action.Snapshot.Find(latest.Connection) is { } connection && connection.Resources != _previewed)
        {
            dispatcher.Dispatch(latest with { });
        }

        return Task.CompletedTask;
    }

    [EffectMethod]
    public async Task HandlePreviewSelection(PreviewSelectionAction action, IDispatcher dispatcher)
    {
        _latest = action;
        if (estate.Value.Snapshot.Find(action.Connection) is not { } connection)
        {
            return;
        }

        _previewed = connection.Resources;
        var preview = await Task.Run(() => SelectionPreview.Of(action.Terms, connection.Resources, OptInOf(connection)));
        if (ReferenceEquals(_latest, action))
        {
            dispatcher.Dispatch(new SelectionPreviewedAction(action.Terms, preview));
        }
    }

    [EffectMethod]
    public async Task HandleOpenDeletion(OpenDeletionAction action, IDispatcher dispatcher)
    {
        if (estate.Value.Snapshot.Find(action.Key.Connection) is { } connection)
        {
            var coverage = await Task.Run(() => PlanCoverage.Of(connection.Plans, connection.Resources, OptInOf(connection)));
            dispatcher.Dispatch(new LossKnownAction(action.Submission, coverage.OnlyBy(action.Key.PlanId, action.Key.SelectionId!)));
        }
    }

    public void Dispose() => _quiet.Dispose();

    private void PreviewForm(IDispatcher dispatcher)
    {
        if (state.Value.Form is { } form)
        {
            dispatcher.Dispatch(new PreviewSelectionAction(new ConnectionId(form.Connection), SelectionReader.TermsOf(form)));
        }
    }

    private static ImmutableSortedDictionary<string, bool>? OptInOf(ConnectionSnapshot connection) =>
        connection.Knows(EstateRead.RegionSettings) ? connection.OptIn : null;
}
