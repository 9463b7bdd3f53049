using System.Collections.Immutable;
using BackupConsole.Domain.Arns;

namespace BackupConsole.Domain.Commands;

/// <summary>The form of the role that AWS Backup assumes to do its work.</summary>
public static class IamRoleRules
{
    public static ImmutableArray<Problem> Validate(string roleArn) =>
        Arn.TryParse(roleArn, out var arn) && arn is { Service: "iam", AccountId.Length: 12 } && arn.Resource.StartsWith("role/", StringComparison.Ordinal) && arn.Resource.Length > "role/".Length
            ? []
            : [new Problem("IamRoleArn", "This is not the ARN of an IAM role.", "Paste one like arn:aws:iam::111122223333:role/service-role/AWSBackupDefaultServiceRole.")];
}
