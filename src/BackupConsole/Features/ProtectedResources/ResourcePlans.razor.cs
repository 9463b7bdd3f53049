using System.Collections.Immutable;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Selections;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Features.ProtectedResources;

/// <summary>The selections that choose one resource, and why.</summary>
public sealed partial class ResourcePlans
{
    [Parameter, EditorRequired]
    public required ResourceKey Key { get; set; }

    [Parameter, EditorRequired]
    public required ImmutableArray<CoveringSelection> Plans { get; set; }

    /// <summary>Why some plan's selections are not known; null where all are.</summary>
    [Parameter]
    public BackupError? SelectionsError { get; set; }

    [Parameter, EditorRequired]
    public required EstateClock Clock { get; set; }

    /// <summary>The estate's time.</summary>
    [Parameter, EditorRequired]
    public required DateTimeOffset Now { get; set; }

    /// <summary>AWS Backup may not protect its type in this Region.</summary>
    [Parameter]
    public bool IsSwitchedOff { get; set; }

    private PlanRuns Runs => new(Now);
}
