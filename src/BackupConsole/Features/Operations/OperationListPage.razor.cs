using BackupConsole.Domain.Operations;
using BackupConsole.Monitoring;
using BackupConsole.Navigation;
using BackupConsole.Operations;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;

namespace BackupConsole.Features.Operations;

public sealed partial class OperationListPage
{
    private OperationQuery _query = new();
    private (int Page, int Size) _page;
    private OperationsRefresh? _refresh;

    [Inject]
    private OperationsFeed Feed { get; set; } = null!;

    protected override void OnInitialized()
    {
        base.OnInitialized();
        Navigation.LocationChanged += OnLocationChanged;
        _refresh = new OperationsRefresh(Feed, Time, () => _ = InvokeAsync(Ask));
        Ask();
    }

    protected override async ValueTask DisposeAsyncCore(bool disposing)
    {
        Navigation.LocationChanged -= OnLocationChanged;
        _refresh?.Dispose();
        await base.DisposeAsyncCore(disposing);
    }

    private void OnLocationChanged(object? sender, LocationChangedEventArgs args)
    {
        if (Navigation.ToBaseRelativePath(args.Location).Split('?', '#')[0] == ConsoleUrls.Operations)
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
        _page = OperationFilter.PageOf(Url);
        _query = new OperationQuery
        {
            Connections = EstateScope.Of(Url.Get(ConsoleUrls.ConnectionParameter), Connections).Ids,
            States = OperationFilter.StatesOf(Url),
            Skip = (_page.Page - 1) * _page.Size,
            Take = _page.Size,
        };
        Dispatcher.Dispatch(new ListOperationsAction(_query));
    }

    private string PlaceOf(Operation operation) => Connections.Find(operation.Connection)?.Name ?? operation.Connection.Value;

    private DateTimeOffset? EndOf(Operation operation) => operation.EndedAt ?? operation.EstimatedEnd(State.Value.List.AsOf ?? Time.GetUtcNow());
}
