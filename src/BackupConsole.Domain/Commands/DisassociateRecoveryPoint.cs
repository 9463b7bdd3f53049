using System.Collections.Immutable;
using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.RecoveryPoints;

namespace BackupConsole.Domain.Commands;

/// <summary>Lets go of a continuous backup: AWS Backup forgets it, and the service that it comes from keeps it and decides about its retention.</summary>
/// <remarks>https://docs.aws.amazon.com/aws-backup/latest/devguide/API_DisassociateRecoveryPoint.html</remarks>
public sealed record DisassociateRecoveryPoint(string BackupVaultName, string RecoveryPointArn) : BackupCommand<NoResult>
{
    public override ConsoleAction Action => ConsoleAction.DisassociateRecoveryPoint;

    public override string Target => RecoveryPointArn;

    public override Repeatability Repeatability => Repeatability.Natural;

    public override ImmutableArray<Problem> Validate() => RecoveryPointRules.ValidateAddress(BackupVaultName, RecoveryPointArn);
}
