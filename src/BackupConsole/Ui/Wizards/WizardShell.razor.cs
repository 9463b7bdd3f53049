using BackupConsole.Domain;
using BackupConsole.Domain.Errors;
using BackupConsole.Navigation;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Ui.Wizards;

/// <summary>
/// What every wizard has: its steps, the one that the URL names, what is wrong above it, a live preview beside it, and the way on, back and out. It keeps nothing: the page
/// does, so that going back loses nothing. Enter goes on, like Next.
/// </summary>
public sealed partial class WizardShell
{
    /// <summary>The query parameter that names the step.</summary>
    public const string StepParameter = "step";

    private ElementReference _heading;
    private string? _shownStep;
    private bool _mustFocus;

    [Inject]
    private UrlState Url { get; set; } = null!;

    /// <summary>What the whole is about: "New backup plan".</summary>
    [Parameter, EditorRequired]
    public required string Label { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<WizardStep> Steps { get; set; }

    /// <summary>The key from the URL; none, an unknown one or one that is not open yet shows the first step.</summary>
    [Parameter]
    public string? Step { get; set; }

    /// <summary>What is wrong in the step that is shown.</summary>
    [Parameter]
    public IReadOnlyCollection<Problem> Problems { get; set; } = [];

    /// <summary>Counted up each time somebody wanted to go on in vain; a new one moves the focus to the summary.</summary>
    [Parameter]
    public int Attempt { get; set; }

    /// <summary>Why the last attempt was refused by AWS or by the console.</summary>
    [Parameter]
    public BackupError? Refusal { get; set; }

    /// <summary>What stands on the button that goes on; by default "Next", and "Finish" in the last step.</summary>
    [Parameter]
    public string? NextText { get; set; }

    /// <summary>Whether the button that goes on may be pressed, and why not.</summary>
    [Parameter]
    public Decision Decision { get; set; } = Decision.Allowed;

    [Parameter]
    public bool IsBusy { get; set; }

    /// <summary>Next, or Enter in a field: the page judges the step and moves on, or sends.</summary>
    [Parameter]
    public EventCallback OnNext { get; set; }

    [Parameter, EditorRequired]
    public required string CancelHref { get; set; }

    [Parameter]
    public DateTimeOffset? SavedAt { get; set; }

    [Parameter]
    public BackupError? SaveError { get; set; }

    [Parameter, EditorRequired]
    public required RenderFragment ChildContent { get; set; }

    /// <summary>What moves as somebody types, to the right of the step.</summary>
    [Parameter]
    public RenderFragment? Preview { get; set; }

    private WizardStep Current => CurrentOf(Steps, Step);

    private int Place => Steps.TakeWhile(step => step != Current).Count();

    /// <summary>The step that a key of the URL shows, so that the page draws the same one.</summary>
    public static WizardStep CurrentOf(IReadOnlyList<WizardStep> steps, string? key) => steps.FirstOrDefault(step => step.Key == key && step.IsOpen) ?? steps[0];

    protected override void OnParametersSet()
    {
        // Parameters may be set again before what was asked for is drawn.
        _mustFocus |= _shownStep is not null && _shownStep != Current.Key;
        _shownStep = Current.Key;
    }

    /// <summary>A new step is a new page to somebody who hears it: its heading is where reading goes on.</summary>
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_mustFocus)
        {
            _mustFocus = false;
            await _heading.FocusAsync();
        }
    }

    private string HrefOf(WizardStep step) => Url.With((StepParameter, step == Steps[0] ? null : step.Key));

    private string ClassOf(WizardStep step) => (step == Current ? "is-current" : string.Empty) + (step.HasProblems ? " has-problems" : step.IsDone ? " is-done" : string.Empty);

    private static string StateOf(WizardStep step) => step.HasProblems ? ", needs a change" : step.IsDone ? ", done" : string.Empty;
}
