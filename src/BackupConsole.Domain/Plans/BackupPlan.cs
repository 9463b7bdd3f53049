using System.Collections.Immutable;
using BackupConsole.Domain.Errors;

namespace BackupConsole.Domain.Plans;

/// <summary>A backup plan as AWS keeps it: what ListBackupPlans and GetBackupPlan give together, and its selections where they were read too.</summary>
/// <remarks>https://docs.aws.amazon.com/aws-backup/latest/devguide/API_GetBackupPlan.html</remarks>
/// <param name="Id">AWS's id; that of a managed plan says who manages it, see <see cref="Manager"/>.</param>
/// <param name="Arn">The plan's ARN, which takes tags.</param>
/// <param name="Name">Two plans may have the same one.</param>
/// <param name="VersionId">Another one after each update.</param>
/// <param name="CreatedAt">When the plan was made.</param>
public sealed record BackupPlan(string Id, string Arn, string Name, string VersionId, DateTimeOffset CreatedAt)
{
    public ImmutableArray<BackupRule> Rules { get; init; } = [];

    public ImmutableArray<AdvancedBackupSetting> AdvancedBackupSettings { get; init; } = [];

    public ImmutableArray<ScanSetting> ScanSettings { get; init; } = [];

    /// <summary>When a job of this plan last ran; null = never.</summary>
    public DateTimeOffset? LastExecutedAt { get; init; }

    /// <summary>A deleted plan can still be read, version by version; null while it is alive.</summary>
    public DateTimeOffset? DeletedAt { get; init; }

    /// <summary>The idempotency token that it was made with.</summary>
    public string? CreatorRequestId { get; init; }

    /// <summary>AWS's own preview of the next runs, in order; empty where it was not asked for.</summary>
    public ImmutableArray<ScheduledRun> ScheduledRuns { get; init; } = [];

    /// <summary>What it backs up; empty where it was not read, see the method that gave the plan.</summary>
    public ImmutableArray<BackupSelection> Selections { get; init; } = [];

    /// <summary>Why its selections could not be read, so that none here are none that are known; null where they were read, or not asked for.</summary>
    public BackupError? SelectionsError { get; init; }

    /// <summary>It backs up nothing: not just as far as is known.</summary>
    public bool SelectsNothing => Selections.IsEmpty && SelectionsError is null;

    /// <summary>Who made it, when it can only be looked at here; null for a plan of the account's own.</summary>
    public PlanManager? Manager => PlanManager.OfPlan(Id);

    /// <summary>Whether it can be edited and deleted at all, whoever asks.</summary>
    public Decision Changeable => this switch
    {
        { DeletedAt: not null } => Decision.Refused("This plan has been deleted; it can be copied, not changed."),
        { Manager: { } manager } => Decision.Refused(manager.Reason),
        _ => Decision.Allowed,
    };

    /// <summary>What an update of it would send.</summary>
    public BackupPlanBody ToBody() => new(Name, Rules) { AdvancedBackupSettings = AdvancedBackupSettings, ScanSettings = ScanSettings };
}
