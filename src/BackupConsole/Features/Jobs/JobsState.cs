using BackupConsole.Domain;
using BackupConsole.Domain.History;
using BackupConsole.Domain.Jobs;
using BackupConsole.Features.Jobs.Again;
using BackupConsole.Features.Jobs.Detail;
using BackupConsole.Ui;
using Fluxor;

namespace BackupConsole.Features.Jobs;

[FeatureState]
public sealed record JobsState
{
    /// <summary>The latest question; an answer to an earlier one is dropped.</summary>
    public JobQuery? Asked { get; init; }

    public Load<Page<Job>> List { get; init; } = Load.NotStarted;

    /// <summary>The question whose answer was counted last, and how much that was: it stands on its other pages until they are counted, too.</summary>
    public (JobQuery Query, ListTotal Total)? Counted { get; init; }

    /// <summary>The job whose page is open.</summary>
    public JobKey? Opened { get; init; }

    public Load<JobDetail> Detail { get; init; } = Load.NotStarted;

    /// <summary>The open dialog that stops a job.</summary>
    public StopJobForm? Stop { get; init; }

    /// <summary>The open dialog that runs failed jobs again.</summary>
    public AgainForm? Again { get; init; }

    /// <summary>What was counted last, if it was for the same filters.</summary>
    public ListTotal? CountedLike(JobQuery query) => Counted is { } counted && counted.Query.HasSameFilterAs(query) ? counted.Total : null;
}
