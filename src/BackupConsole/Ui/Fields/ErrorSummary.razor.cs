using BackupConsole.Domain;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Ui.Fields;

/// <summary>Everything that is wrong with a form, above it, each a link to its field. It takes the focus when a form was sent in vain.</summary>
public sealed partial class ErrorSummary
{
    private readonly string _titleId = ElementIds.Next("errors");
    private ElementReference _element;
    private int _focusedAttempt;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    [Parameter, EditorRequired]
    public required IReadOnlyCollection<Problem> Problems { get; set; }

    /// <summary>Counted up by the page each time the form is sent; a new one moves the focus here.</summary>
    [Parameter]
    public int Attempt { get; set; }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (Problems.Count > 0 && Attempt > _focusedAttempt)
        {
            _focusedAttempt = Attempt;
            await _element.FocusAsync();
        }
    }

    /// <summary>Whole, because a bare fragment would lead to the base address.</summary>
    private string HrefOf(string field) => Navigation.Uri.Split('#', 2)[0] + "#" + ElementIds.OfField(field);
}
