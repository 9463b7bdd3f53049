using BackupConsole.Domain;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Restores;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Features.Restore;

/// <summary>Everything that is about to be sent, and, where something is overwritten, the typed confirmation.</summary>
public sealed partial class RestoreReviewStep
{
    [Parameter, EditorRequired]
    public required ConnectionId Connection { get; set; }

    [Parameter, EditorRequired]
    public required RestoreForm Form { get; set; }

    [Parameter, EditorRequired]
    public required RestoreReading Reading { get; set; }

    [Parameter, EditorRequired]
    public required RestoreType Type { get; set; }

    [Parameter]
    public RestoreOrigin? Origin { get; set; }

    /// <summary>The connection, for people.</summary>
    [Parameter, EditorRequired]
    public required string Place { get; set; }

    [Parameter]
    public IReadOnlyCollection<Problem> Problems { get; set; } = [];

    [Parameter]
    public EventCallback<RestoreChange> OnChange { get; set; }

    [Parameter]
    public EventCallback<string> OnLeave { get; set; }

    private IReadOnlyCollection<Problem> Elsewhere => [.. Reading.Problems.Where(problem => RestoreFields.StepOf(Type, problem.Field) != RestoreFields.ReviewStep)];
}
