using Fluxor.Blazor.Web.Components;
using Fluxor.Tests.Scanned;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Fluxor.Tests.Components;

internal sealed class CounterLayout : FluxorLayout
{
    [Inject]
    private IState<CounterState> Counter { get; set; } = null!;

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.AddContent(0, Counter.Value.Count);
        builder.AddContent(1, Body);
    }
}
