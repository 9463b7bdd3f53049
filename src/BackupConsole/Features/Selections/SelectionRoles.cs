using System.Collections.Immutable;
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
                .Concat(BackupRoles.DefaultOf(connection) is { } role ? [role] : [])
                .Distinct(StringComparer.Ordinal),
        ];
}
