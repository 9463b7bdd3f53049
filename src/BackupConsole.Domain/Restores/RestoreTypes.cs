using System.Collections.Immutable;

namespace BackupConsole.Domain.Restores;

/// <summary>Every resource type that AWS Backup restores.</summary>
/// <remarks>The "Restoring …" pages of https://docs.aws.amazon.com/aws-backup/latest/devguide/restoring-a-backup.html</remarks>
public static class RestoreTypes
{
    public static ImmutableArray<RestoreType> All { get; } = [.. ComputeRestores.All, .. FileRestores.All, .. DatabaseRestores.All, .. WarehouseRestores.All];

    /// <summary>The description of this type, or null for one that this version does not know.</summary>
    public static RestoreType? Named(string? name) => All.FirstOrDefault(type => type.ResourceType == name);

    /// <summary>What a recovery point of a type can be restored to: its own type and, for volumes, the other kind of volume.</summary>
    public static ImmutableArray<RestoreType> TargetsOf(string? resourceType) => resourceType switch
    {
        "EBS" or "Storage Gateway" => [.. new[] { resourceType, resourceType == "EBS" ? "Storage Gateway" : "EBS" }.Select(Named).OfType<RestoreType>()],
        _ => Named(resourceType) is { } own ? [own] : [],
    };
}
