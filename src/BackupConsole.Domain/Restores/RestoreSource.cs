using System.Text.RegularExpressions;
using BackupConsole.Domain.Arns;

namespace BackupConsole.Domain.Restores;

/// <summary>What of a recovery point decides which keys its restore needs.</summary>
/// <param name="IsContinuous">It can be restored to any second of its span, and the second must be said.</param>
/// <param name="IsArchived">It is in cold storage.</param>
public sealed partial record RestoreSource(bool IsContinuous, bool IsArchived)
{
    /// <summary>Only the ARN tells whether a recovery point is continuous.</summary>
    /// <remarks>https://docs.aws.amazon.com/aws-backup/latest/devguide/access-control.html lists the forms of ARNs.</remarks>
    public static bool IsContinuousArn(string recoveryPointArn) =>
        Arn.TryParse(recoveryPointArn, out var arn)
        && (arn.Resource.StartsWith("recovery-point:continuous:", StringComparison.Ordinal)
            || arn.Resource.StartsWith("auto-backup:", StringComparison.Ordinal)
            || arn.Resource.StartsWith("cluster-auto-backup:", StringComparison.Ordinal)
            || (arn.Service == "backup" && ContinuousBucket().IsMatch(arn.Resource)));

    /// <summary>A recovery point that holds others: of a stack or of a cluster. The template of a stack and the state of a cluster are nested in it, with ARNs of the usual form.</summary>
    public static bool IsCompositeArn(string recoveryPointArn) =>
        Arn.TryParse(recoveryPointArn, out var arn) && arn.Resource.StartsWith("recovery-point:composite:", StringComparison.Ordinal);

    /// <summary>A stack is restored by what is nested in its recovery point; a cluster is restored whole.</summary>
    /// <remarks>https://docs.aws.amazon.com/aws-backup/latest/devguide/restore-application-stacks.html</remarks>
    public static bool IsStackAsAWhole(string? resourceType, string recoveryPointArn) => resourceType == "CloudFormation" && IsCompositeArn(recoveryPointArn);

    /// <summary>A bucket's name and eight digits; a periodic one has the time of the backup between the two.</summary>
    [GeneratedRegex("^recovery-point:(?!.*-[0-9]{14}-[0-9a-f]{8}$)(?![0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$).+-[0-9a-f]{8}$")]
    private static partial Regex ContinuousBucket();
}
