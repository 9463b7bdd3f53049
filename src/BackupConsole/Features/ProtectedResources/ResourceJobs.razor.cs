using BackupConsole.Domain;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Jobs;
using BackupConsole.Ui;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Features.ProtectedResources;

/// <summary>The latest backup jobs of one resource, from the console's own memory.</summary>
public sealed partial class ResourceJobs
{
    [Parameter, EditorRequired]
    public required ResourceKey Key { get; set; }

    [Parameter, EditorRequired]
    public required Load<Page<Job>> Jobs { get; set; }

    [Parameter, EditorRequired]
    public required EstateClock Clock { get; set; }

    [Parameter]
    public EventCallback OnRetry { get; set; }
}
