using BackupConsole.Domain;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Jobs;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Features.Jobs.Detail;

/// <summary>The strip on top of a job: state, how far it is or how it went, and what can be done.</summary>
public sealed partial class JobSummary
{
    [Parameter, EditorRequired]
    public required Job Job { get; set; }

    /// <summary>The estate's time.</summary>
    [Parameter, EditorRequired]
    public required DateTimeOffset Now { get; set; }

    [Parameter]
    public EstateClock? Clock { get; set; }

    [Parameter, EditorRequired]
    public required Decision Stop { get; set; }

    [Parameter]
    public EventCallback OnStop { get; set; }

    /// <summary>Whether the same may be started once more.</summary>
    [Parameter, EditorRequired]
    public required Decision Again { get; set; }

    [Parameter]
    public EventCallback OnAgain { get; set; }
}
