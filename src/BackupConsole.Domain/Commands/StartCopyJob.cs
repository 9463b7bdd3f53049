using System.Collections.Immutable;
using BackupConsole.Domain.Arns;
using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Lifecycles;
using BackupConsole.Domain.RecoveryPoints;

namespace BackupConsole.Domain.Commands;

/// <summary>Copies a recovery point to another vault, which may be of another account or Region.</summary>
/// <remarks>https://docs.aws.amazon.com/aws-backup/latest/devguide/API_StartCopyJob.html</remarks>
/// <param name="SourceBackupVaultName">The vault that holds it.</param>
/// <param name="RecoveryPointArn">The recovery point.</param>
/// <param name="DestinationBackupVaultArn">Where the copy goes.</param>
/// <param name="IamRoleArn">The role that AWS Backup assumes to copy.</param>
public sealed record StartCopyJob(string SourceBackupVaultName, string RecoveryPointArn, string DestinationBackupVaultArn, string IamRoleArn) : BackupCommand<StartedCopyJob>
{
    /// <summary>The copy's own lifecycle; null inherits what is left of the original's.</summary>
    public Lifecycle? Lifecycle { get; init; }

    public override ConsoleAction Action => ConsoleAction.StartCopyJob;

    public override string Target => RecoveryPointArn;

    public override Repeatability Repeatability => Repeatability.Token;

    /// <inheritdoc cref="StartBackupJob.OutcomeKnownFor"/>
    public override TimeSpan? OutcomeKnownFor => TimeSpan.FromMinutes(50);

    public override ImmutableArray<Problem> Validate() =>
    [
        .. RecoveryPointRules.ValidateAddress(SourceBackupVaultName, RecoveryPointArn),
        .. ValidateDestination(),
        .. IamRoleRules.Validate(IamRoleArn),
        .. Lifecycle is null ? [] : LifecycleRules.Validate(Lifecycle),
    ];

    private ImmutableArray<Problem> ValidateDestination()
    {
        const string Prefix = "backup-vault:";
        if (!Arn.TryParse(DestinationBackupVaultArn, out var arn) || arn.Service != "backup" || !arn.Resource.StartsWith(Prefix, StringComparison.Ordinal))
        {
            return [new Problem(nameof(DestinationBackupVaultArn), "This is not the ARN of a backup vault.", "Paste one like arn:aws:backup:eu-central-1:111122223333:backup-vault:Default.")];
        }

        return arn.Resource[Prefix.Length..] == SourceBackupVaultName && Arn.TryParse(RecoveryPointArn, out var point) && point.Region == arn.Region && point.AccountId == arn.AccountId
            ? [new Problem(nameof(DestinationBackupVaultArn), "The recovery point is in this vault already.", "Choose another vault.")]
            : [];
    }
}
