using BackupConsole.Domain;
using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Operations;
using BackupConsole.Operations;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;

namespace BackupConsole.Features.Operations;

public sealed partial class OperationPage
{
    private Guid? _id;
    private OperationItemQuery? _items;
    private (int Page, int Size) _page;
    private OperationsRefresh? _refresh;

    [Inject]
    private OperationsFeed Feed { get; set; } = null!;

    [Parameter]
    public string OperationId { get; set; } = string.Empty;

    private Operation? Shown => State.Value is { Detail: { HasValue: true, Value: var operation } } && operation.Id == _id ? operation : null;

    private string Title => Shown?.Name ?? "Operation";

    private string? Purpose => Shown is { } operation
        ? $"{OperationLooks.KindOf(operation.Kind)} · {Connections.Find(operation.Connection)?.Name ?? operation.Connection.Value} · queued by {operation.QueuedBy}"
        : null;

    private bool HasFilters => _items is { Text: not null } or { States.IsEmpty: false };

    protected override void OnInitialized()
    {
        base.OnInitialized();
        Navigation.LocationChanged += OnLocationChanged;
        _refresh = new OperationsRefresh(Feed, Time, () => _ = InvokeAsync(AskAll));
    }

    protected override void OnParametersSet()
    {
        Guid? id = Guid.TryParse(OperationId, out var parsed) ? parsed : null;
        if (id != _id)
        {
            _id = id;
            AskAll();
        }
    }

    protected override async ValueTask DisposeAsyncCore(bool disposing)
    {
        Navigation.LocationChanged -= OnLocationChanged;
        _refresh?.Dispose();
        await base.DisposeAsyncCore(disposing);
    }

    private void OnLocationChanged(object? sender, LocationChangedEventArgs args) => _ = InvokeAsync(() =>
    {
        AskItems();
        StateHasChanged();
    });

    private void AskAll()
    {
        Load();
        AskItems();
    }

    private void Load()
    {
        if (_id is { } id)
        {
            Dispatcher.Dispatch(new LoadOperationAction(id));
        }
    }

    private void AskItems()
    {
        if (_id is not { } id)
        {
            return;
        }

        _page = OperationFilter.PageOf(Url);
        _items = new OperationItemQuery(id)
        {
            States = OperationFilter.ItemStatesOf(Url),
            Text = Url.Get(OperationFilter.Text),
            Skip = (_page.Page - 1) * _page.Size,
            Take = _page.Size,
        };
        Dispatcher.Dispatch(new ListItemsAction(_items));
    }

    private Decision DecisionOn(Operation operation) => Permissions.Can(Actor, operation.Action, operation.Connection);

    private void Change(OperationChange change)
    {
        if (Actor is { } actor && _id is { } id && State.Value.Change is not { IsBusy: true })
        {
            Dispatcher.Dispatch(new ChangeOperationAction(actor, id, change));
        }
    }
}
