using System.Collections.Immutable;
using BackupConsole.Domain;
using BackupConsole.Domain.History;
using BackupConsole.Domain.Jobs;
using BackupConsole.Domain.Plans;
using BackupConsole.Monitoring;
using BackupConsole.Ui;
using BackupConsole.Ui.Tags;
using Fluxor;

namespace BackupConsole.Features.Plans;

/// <summary>The plan that this circuit looks at, and what it asked for besides. The list itself is the estate's snapshot.</summary>
[FeatureState]
public sealed record PlansState
{
    /// <summary>What <see cref="Deleted"/> was asked for.</summary>
    public EstateScope? DeletedScope { get; init; }

    public Load<ImmutableArray<DeletedPlan>> Deleted { get; init; } = Load.NotStarted;

    public PlanKey? Key { get; init; }

    /// <summary>With AWS's preview of its next runs.</summary>
    public Load<BackupPlan> Plan { get; init; } = Load.NotStarted;

    public Load<ImmutableArray<BackupPlanVersion>> Versions { get; init; } = Load.NotStarted;

    /// <summary>The latest question; answers to earlier ones are dropped.</summary>
    public CompareVersionsAction? Compared { get; init; }

    public Load<PlanComparison> Comparison { get; init; } = Load.NotStarted;

    public Load<ImmutableSortedDictionary<string, string>> Tags { get; init; } = Load.NotStarted;

    /// <summary>Null while the tags are not being changed.</summary>
    public TagsEdit? TagsEdit { get; init; }

    /// <summary>The latest question; answers to earlier ones are dropped.</summary>
    public JobQuery? JobQuery { get; init; }

    public Load<Page<Job>> Jobs { get; init; } = Load.NotStarted;

    /// <summary>What ExportBackupPlanTemplate answers.</summary>
    public Load<string> Template { get; init; } = Load.NotStarted;

    /// <summary>Null while the dialog is closed.</summary>
    public PlanDeletion? Deletion { get; init; }
}
