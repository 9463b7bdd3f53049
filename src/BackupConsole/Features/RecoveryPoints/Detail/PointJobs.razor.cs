using System.Collections.Immutable;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Jobs;
using BackupConsole.Ui;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Features.RecoveryPoints.Detail;

/// <summary>Where a recovery point comes from and what became of it: the backup that made it, its copies, its restores.</summary>
public sealed partial class PointJobs
{
    /// <summary>The ARN of the recovery point.</summary>
    [Parameter, EditorRequired]
    public required string Arn { get; set; }

    [Parameter, EditorRequired]
    public required Load<ImmutableArray<Job>> Jobs { get; set; }

    [Parameter, EditorRequired]
    public required EstateClock Clock { get; set; }

    [Parameter]
    public EventCallback OnRetry { get; set; }

    private string DeedOf(Job job) => job.Kind switch
    {
        JobKind.Backup => "Made it",
        JobKind.Copy => job.RecoveryPointArn == Arn ? "Made it, as a copy" : $"Copied it to {job.VaultName ?? "another vault"}",
        JobKind.Restore => "Restored it",
    };

    private string? ResultOf(Job job) => job.Kind switch
    {
        JobKind.Backup => null,
        JobKind.Copy => job.RecoveryPointArn == Arn ? job.SourceRecoveryPointArn : job.RecoveryPointArn,
        JobKind.Restore => job.CreatedResourceArn,
    };
}
