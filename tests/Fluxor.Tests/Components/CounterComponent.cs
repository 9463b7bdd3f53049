using Fluxor.Tests.Scanned;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Fluxor.Tests.Components;

internal sealed class CounterComponent : CounterComponentBase
{
    [Parameter]
    public byte Limit { get; set; }

    [Parameter]
    public bool ForgetsBase { get; set; }

    [Parameter]
    public bool FailsOnNote { get; set; }

    public List<string> Notes { get; } = [];

    [Inject]
    private IState<ThemeFeature.Theme> Theme { get; set; } = null!;

    protected override void OnInitialized()
    {
        if (ForgetsBase)
        {
            return;
        }

        base.OnInitialized();
        MaximumStateChangedNotificationsPerSecond = Limit;
        SubscribeToAction<NoteAction>(action =>
        {
            Notes.Add(action.Note);
            if (FailsOnNote)
            {
                throw new InvalidOperationException("note refused");
            }
        });
    }

    protected override void BuildRenderTree(RenderTreeBuilder builder) =>
        builder.AddContent(0, $"{Count} {Theme.Value.Name} {Notes.Count}");
}
