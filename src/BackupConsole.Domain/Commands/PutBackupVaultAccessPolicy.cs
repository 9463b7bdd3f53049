using System.Collections.Immutable;
using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Vaults;
using BackupConsole.Domain.Vaults.AccessPolicies;

namespace BackupConsole.Domain.Commands;

/// <summary>Writes a vault's access policy over the one that was read. When another one stands there by now it fails with a conflict, and writes nothing.</summary>
/// <remarks>https://docs.aws.amazon.com/aws-backup/latest/devguide/API_PutBackupVaultAccessPolicy.html</remarks>
/// <param name="BackupVaultName">Which vault.</param>
/// <param name="Policy">The whole policy, as JSON.</param>
/// <param name="ReplacedPolicy">The policy as it was read before it was changed; null when there was none.</param>
public sealed record PutBackupVaultAccessPolicy(string BackupVaultName, string Policy, string? ReplacedPolicy) : BackupCommand<NoResult>
{
    public override ConsoleAction Action => ConsoleAction.ChangeVaultAccessPolicy;

    public override string Target => BackupVaultName;

    public override Repeatability Repeatability => Repeatability.ReadBeforeRetry;

    public override ImmutableArray<Problem> Validate() =>
    [
        .. BackupVaultRules.ValidateTarget(BackupVaultName),
        .. AccessPolicyRules.Check(Policy).Where(finding => !finding.IsWarning).Select(finding => finding.ToProblem(nameof(Policy))),
    ];
}
