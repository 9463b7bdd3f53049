using Fluxor.Blazor.Web.Components;
using Fluxor.Tests.Scanned;
using Microsoft.AspNetCore.Components;

namespace Fluxor.Tests.Components;

/// <summary>Holds the state where only the base class sees it.</summary>
internal abstract class CounterComponentBase : FluxorComponent
{
    protected int Count => Counter.Value.Count;

    [Inject]
    private IState<CounterState> Counter { get; set; } = null!;
}
