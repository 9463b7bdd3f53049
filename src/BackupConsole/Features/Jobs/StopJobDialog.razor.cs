using BackupConsole.Ui.Values;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Features.Jobs;

/// <summary>Asks before a job is stopped; one per page, whichever row it was opened from.</summary>
public sealed partial class StopJobDialog
{
    [Parameter, EditorRequired]
    public required StopJobForm? Form { get; set; }

    [Parameter]
    public EventCallback OnConfirm { get; set; }

    [Parameter]
    public EventCallback OnCancel { get; set; }

    private static string Object(StopJobForm form) => $"{JobNames.Of(form.Job)} · job {ShortText.Of(form.Job.Id, 80)}";
}
