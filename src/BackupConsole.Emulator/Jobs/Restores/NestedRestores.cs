using System.Text.Json;
using BackupConsole.Emulator.Engine;
using BackupConsole.Emulator.RecoveryPoints;
using BackupConsole.Emulator.Resources;
using BackupConsole.Emulator.Storage;

namespace BackupConsole.Emulator.Jobs.Restores;

/// <summary>
/// What a restore of a cluster restores beside the cluster's own state, each with a child job: the volumes, file systems and buckets that are
/// nested in its recovery point (https://docs.aws.amazon.com/aws-backup/latest/devguide/restoring-eks.html).
/// </summary>
internal static class NestedRestores
{
    private const string Member = "nestedRestoreJobs";

    public static List<RestoreOrder> Of(Session session, RestoreOrder cluster, RestoreFacts facts)
    {
        var nested = RecoveryPointStore.Nested(session, cluster.Point).Where(point => point.ResourceType != cluster.Point.ResourceType).ToList();
        var asked = Asked(facts.Text(Member));
        if (asked.Keys.FirstOrDefault(arn => nested.All(point => point.Arn != arn)) is { } unknown)
        {
            throw RestoreMetadataRules.Invalid($"{unknown}, which {Member} names, is not nested in the recovery point", unknown);
        }

        return facts.IsOn("restoreKubernetesManifestsOnly")
            ? []
            : nested.ConvertAll(point => Of(session, cluster, point, asked.GetValueOrDefault(point.Arn) ?? BackWhereItWas(point)));
    }

    private static RestoreOrder Of(Session session, RestoreOrder cluster, RecoveryPointRecord point, Dictionary<string, string> metadata)
    {
        // The guide spells the keys of nested restores in a case of its own.
        var type = RestoreTypes.Of(point.ResourceType) with { IgnoresCase = true };
        var facts = RestoreMetadataRules.Check(type, point, metadata);
        var target = RestoreTargets.Of(type, facts, cluster.Occasion);
        return new RestoreOrder
        {
            Point = point,
            ResourceType = point.ResourceType,
            RoleArn = cluster.RoleArn,
            Metadata = metadata,
            CreatedAt = cluster.CreatedAt,
            Target = target,
            Refusal = RestoreRefusals.Of(session, type, facts, asksForTags: false, target),
            Occasion = cluster.Occasion,
        };
    }

    /// <summary>For what nothing was said about.</summary>
    private static Dictionary<string, string> BackWhereItWas(RecoveryPointRecord point)
    {
        var name = ResourceArn.TryParse(point.ResourceArn)!.Name;
        return point.ResourceType switch
        {
            "EFS" => new() { ["file-system-id"] = name },
            "S3" => new() { ["DestinationBucketName"] = name },
            _ => [],
        };
    }

    /// <summary>A map of recovery point ARNs to metadata, each of which may be a text with JSON in it.</summary>
    private static Dictionary<string, Dictionary<string, string>> Asked(string? json)
    {
        var asked = new Dictionary<string, Dictionary<string, string>>(StringComparer.Ordinal);
        if (json is null)
        {
            return asked;
        }

        try
        {
            foreach (var (arn, entry) in JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(json) ?? [])
            {
                var metadata = entry.ValueKind == JsonValueKind.String
                    ? JsonSerializer.Deserialize<Dictionary<string, string>>(entry.GetString()!)
                    : entry.Deserialize<Dictionary<string, string>>();
                asked[arn] = metadata ?? [];
            }

            return asked;
        }
        catch (JsonException)
        {
            throw RestoreMetadataRules.Invalid($"{Member} must be a map of recovery point ARNs to restore metadata", Member);
        }
    }
}
