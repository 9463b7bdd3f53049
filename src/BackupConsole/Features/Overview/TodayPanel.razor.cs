using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Features.Overview;

/// <summary>Today's backup jobs by outcome; each number leads to the list that it counts.</summary>
public sealed partial class TodayPanel
{
    [Parameter, EditorRequired]
    public required ImmutableArray<OutcomeTile> Tiles { get; set; }

    /// <summary>How many connections in scope have told nothing yet.</summary>
    [Parameter]
    public int Unknown { get; set; }
}
