using System.Collections.Immutable;
using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Vaults;

namespace BackupConsole.Domain.Commands;

/// <summary>Takes a vault's access policy away, if it still is the one that was read.</summary>
/// <remarks>https://docs.aws.amazon.com/aws-backup/latest/devguide/API_DeleteBackupVaultAccessPolicy.html</remarks>
/// <param name="BackupVaultName">Which vault.</param>
/// <param name="ReplacedPolicy">The policy as it was read.</param>
public sealed record DeleteBackupVaultAccessPolicy(string BackupVaultName, string ReplacedPolicy) : BackupCommand<NoResult>
{
    public override ConsoleAction Action => ConsoleAction.ChangeVaultAccessPolicy;

    public override string Target => BackupVaultName;

    public override Repeatability Repeatability => Repeatability.ReadBeforeRetry;

    public override ImmutableArray<Problem> Validate() => BackupVaultRules.ValidateTarget(BackupVaultName);
}
