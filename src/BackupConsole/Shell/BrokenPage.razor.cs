using Microsoft.AspNetCore.Components;

namespace BackupConsole.Shell;

/// <summary>Stands where a page that threw would be.</summary>
public sealed partial class BrokenPage
{
    [Parameter]
    public EventCallback OnRetry { get; set; }
}
