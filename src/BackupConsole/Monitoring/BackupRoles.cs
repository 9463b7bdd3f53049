using BackupConsole.Domain;
using BackupConsole.Domain.Arns;
using BackupConsole.Domain.Commands;

namespace BackupConsole.Monitoring;

/// <summary>The roles that AWS Backup can assume in the account that a connection works in: only that account's own.</summary>
internal static class BackupRoles
{
    public static string? AccountOf(ConnectionSnapshot connection) => connection.Identity?.AccountId ?? connection.Connection.AccountId;

    /// <summary>The role that AWS's own console makes; null while the account is not known.</summary>
    public static string? DefaultOf(ConnectionSnapshot connection) => AccountOf(connection) is { } account
        ? $"arn:{PartitionOf(connection)}:iam::{account}:role/service-role/AWSBackupDefaultServiceRole"
        : null;

    /// <summary>The role that made something, where it can be assumed again; the default one where it belongs to another account, as that of a copied recovery point does.</summary>
    public static string? LikeEarlier(ConnectionSnapshot? connection, string? roleArn) =>
        connection is not null && (string.IsNullOrEmpty(roleArn) || ProblemOf(connection, roleArn) is not null) ? DefaultOf(connection) ?? roleArn : roleArn;

    /// <summary>What is wrong with a role of another account; null for this account's own, and for what is no role's ARN at all, which <see cref="IamRoleRules"/> judges.</summary>
    public static Problem? ProblemOf(ConnectionSnapshot connection, string roleArn) =>
        AccountOf(connection) is { } account && Arn.TryParse(roleArn, out var role) && role is { Service: "iam", AccountId.Length: 12 } && role.AccountId != account
            ? new Problem("IamRoleArn", $"This role belongs to account {role.AccountId}; AWS Backup only assumes roles of the account that it works in.", $"Give a role of account {account}.")
            : null;

    private static string PartitionOf(ConnectionSnapshot connection) =>
        Arn.TryParse(connection.Identity?.Arn, out var caller) ? caller.Partition : connection.Connection.Region switch
        {
            ['c', 'n', '-', ..] => "aws-cn",
            ['u', 's', '-', 'g', 'o', 'v', '-', ..] => "aws-us-gov",
            _ => "aws",
        };
}
