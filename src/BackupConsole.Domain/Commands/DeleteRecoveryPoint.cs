using System.Collections.Immutable;
using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.RecoveryPoints;

namespace BackupConsole.Domain.Commands;

/// <summary>Deletes a recovery point; what it holds cannot be restored any more.</summary>
/// <remarks>https://docs.aws.amazon.com/aws-backup/latest/devguide/API_DeleteRecoveryPoint.html</remarks>
public sealed record DeleteRecoveryPoint(string BackupVaultName, string RecoveryPointArn) : BackupCommand<NoResult>
{
    public override ConsoleAction Action => ConsoleAction.DeleteRecoveryPoint;

    public override string Target => RecoveryPointArn;

    public override Repeatability Repeatability => Repeatability.Natural;

    public override ImmutableArray<Problem> Validate() => RecoveryPointRules.ValidateAddress(BackupVaultName, RecoveryPointArn);
}
