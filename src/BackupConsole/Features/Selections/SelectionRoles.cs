using System.Collections.Immutable;
using BackupConsole.Domain.Arns;
using BackupConsole.Monitoring;

namespace BackupConsole.Features.Selections;

/// <summary>The roles to suggest: those of this plan, those of the connection's other plans, and the one that AWS's own console makes.</summary>
internal static class SelectionRoles
{
    public static ImmutableArray<string> Of(ConnectionSnapshot? connection, string planId) => connection is null
        ? []
        :
        [
            .. connection.Plans.OrderByDescending(plan => plan.Id == planId).SelectMany(plan => plan.Selections).Select(selection => selection.IamRoleArn)
                .Concat(DefaultOf(connection) is { } role ? [role] : [])
                .Distinct(StringComparer.Ordinal),
        ];

    private static string? DefaultOf(ConnectionSnapshot connection) => Arn.TryParse(connection.Identity?.Arn, out var caller)
        ? $"arn:{caller.Partition}:iam::{caller.AccountId}:role/service-role/AWSBackupDefaultServiceRole"
        : null;
}
