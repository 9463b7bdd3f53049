using BackupConsole.Ui;
using Fluxor;

namespace BackupConsole.Features.Overview;

[FeatureState]
public sealed record OverviewState
{
    /// <summary>The latest question; an answer to an earlier one is dropped.</summary>
    public OverviewQuery? Asked { get; init; }

    public Load<JobDigest> Jobs { get; init; } = Load.NotStarted;
}
