namespace BackupConsole.Emulator.Engine;

/// <summary>
/// What a role may do. The emulator has no IAM, so it reads that from the ARN: a role of another account, or with "untrusted" in its
/// name, cannot be assumed by AWS Backup; one with "readonly" in its name can back up and restore, but not delete recovery points.
/// </summary>
internal static class BackupRoles
{
    public static bool CanBeAssumed(string roleArn, string account) =>
        roleArn.Split(':', 6) is ["arn", _, "iam", "", var owner, var name]
        && owner == account
        && name.StartsWith("role/", StringComparison.Ordinal)
        && name.Length > "role/".Length
        && !name.Contains("untrusted", StringComparison.OrdinalIgnoreCase);

    public static bool MayDelete(string roleArn) => !roleArn.Contains("readonly", StringComparison.OrdinalIgnoreCase);

    public static string Refusal(string roleArn) => $"IAM Role {roleArn} cannot be assumed by AWS Backup";
}
