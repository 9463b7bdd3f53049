using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Jobs;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Features.Jobs.Detail;

/// <summary>Every member of DescribeCopyJob; a dash where AWS does not say.</summary>
public sealed partial class CopyJobFacts
{
    [Parameter, EditorRequired]
    public required Job Job { get; set; }

    [Parameter]
    public EstateClock? Clock { get; set; }

    /// <summary>The account and Region that it was seen in.</summary>
    [Parameter, EditorRequired]
    public required string Place { get; set; }
}
