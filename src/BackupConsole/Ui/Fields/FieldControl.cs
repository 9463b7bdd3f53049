using BackupConsole.Domain;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Ui.Fields;

/// <summary>What every labelled control has in common.</summary>
public abstract class FieldControl<T> : ComponentBase
{
    [Parameter, EditorRequired]
    public required string Label { get; set; }

    /// <summary>The AWS name of the member that it edits, as in <see cref="Problem.Field"/>; also makes its id.</summary>
    [Parameter, EditorRequired]
    public required string Field { get; set; }

    [Parameter]
    public T? Value { get; set; }

    [Parameter]
    public EventCallback<T?> ValueChanged { get; set; }

    /// <summary>What it is for, below the control.</summary>
    [Parameter]
    public string? Help { get; set; }

    [Parameter]
    public bool IsOptional { get; set; }

    [Parameter]
    public bool IsDisabled { get; set; }

    /// <summary>The problems of the whole form.</summary>
    [Parameter]
    public IReadOnlyCollection<Problem> Problems { get; set; } = [];

    protected string ControlId => ElementIds.OfField(Field);

    protected bool HasProblems => Problems.Any(problem => problem.Field == Field);

    /// <summary>Help and problems, in the order in which they are read out.</summary>
    protected string DescribedBy => (Help is null ? "" : FieldFrame.HelpIdOf(ControlId) + " ") + FieldFrame.ProblemsIdOf(ControlId);

    protected string? AriaInvalid => HasProblems ? "true" : null;
}
