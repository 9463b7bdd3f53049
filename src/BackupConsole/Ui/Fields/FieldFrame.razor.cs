using BackupConsole.Domain;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Ui.Fields;

/// <summary>What stands around a control: its label, help below it, and what is wrong.</summary>
public sealed partial class FieldFrame
{
    [Parameter, EditorRequired]
    public required string Label { get; set; }

    /// <summary>The AWS name of the member, as in <see cref="Problem.Field"/>.</summary>
    [Parameter, EditorRequired]
    public required string Field { get; set; }

    [Parameter, EditorRequired]
    public required string ControlId { get; set; }

    [Parameter]
    public string? Help { get; set; }

    [Parameter]
    public bool IsOptional { get; set; }

    [Parameter]
    public IReadOnlyCollection<Problem> Problems { get; set; } = [];

    [Parameter, EditorRequired]
    public required RenderFragment ChildContent { get; set; }

    private bool HasProblems => Problems.Any(problem => problem.Field == Field);

    public static string HelpIdOf(string controlId) => controlId + "-help";

    public static string ProblemsIdOf(string controlId) => controlId + "-problems";
}
