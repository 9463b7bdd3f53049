using BackupConsole.Domain.Estate;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Features.Jobs.Detail;

/// <summary>A time of a job, or a dash where AWS gives none.</summary>
public sealed partial class TimeFact
{
    [Parameter, EditorRequired]
    public required DateTimeOffset? At { get; set; }

    [Parameter]
    public EstateClock? Clock { get; set; }
}
