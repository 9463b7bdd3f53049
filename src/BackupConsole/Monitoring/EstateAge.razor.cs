using Microsoft.AspNetCore.Components;

namespace BackupConsole.Monitoring;

/// <summary>How old live data is: the oldest last success of a read in scope. The beat keeps it true in the browser; nothing is drawn again for it.</summary>
public sealed partial class EstateAge : IDisposable
{
    private (EstateScope Scope, EstateRead Read)? _followed;
    private int _slot;

    [Inject]
    private EstateBeat Beat { get; set; } = null!;

    [Parameter, EditorRequired]
    public required EstateScope Scope { get; set; }

    [Parameter, EditorRequired]
    public required EstateRead Read { get; set; }

    public void Dispose() => Unfollow();

    protected override void OnParametersSet()
    {
        if (_followed == (Scope, Read))
        {
            return;
        }

        Unfollow();
        _slot = Beat.Follow(Scope, Read);
        _followed = (Scope, Read);
    }

    private void Unfollow()
    {
        if (_followed is not null)
        {
            Beat.Unfollow(_slot);
        }
    }
}
