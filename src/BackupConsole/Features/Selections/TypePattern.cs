using System.Collections.Immutable;
using BackupConsole.Domain.Arns;
using BackupConsole.Domain.Resources;
using BackupConsole.Monitoring;

namespace BackupConsole.Features.Selections;

/// <summary>The wildcard for everything of a type in an account and Region: it ends in its only <c>*</c>, which is what AWS's guide and its API reference both allow.</summary>
/// <param name="Type">AWS's name of the type, or what stands for all.</param>
/// <param name="Pattern">The line.</param>
public sealed record TypePattern(string Type, string Pattern)
{
    public static ImmutableArray<TypePattern> Of(ConnectionSnapshot connection)
    {
        var identity = Arn.TryParse(connection.Identity?.Arn, out var caller) ? caller : null;
        var (partition, account) = (identity?.Partition ?? "aws", identity?.AccountId ?? connection.Connection.AccountId ?? "*");
        return
        [
            new("Everything", "*"),
            .. ResourceTypes.All
                .Where(type => !connection.Knows(EstateRead.RegionSettings) || connection.OptIn.ContainsKey(type.Name))
                .DistinctBy(type => (type.ArnService, type.ArnResourcePrefix))
                .Select(type => new TypePattern(
                    type.Name,
                    type.Name == "S3" ? $"arn:{partition}:s3:::*" : $"arn:{partition}:{type.ArnService}:{connection.Connection.Region}:{account}:{type.ArnResourcePrefix}*")),
        ];
    }
}
