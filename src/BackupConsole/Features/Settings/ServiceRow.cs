using System.Collections.Immutable;
using BackupConsole.Domain.Resources;
using BackupConsole.Monitoring;

namespace BackupConsole.Features.Settings;

/// <summary>One resource type, as the table of switches shows it.</summary>
/// <param name="Name">AWS's name.</param>
/// <param name="IsSupported">AWS Backup supports it in the Region.</param>
/// <param name="Seen">How many resources of it the console sees; null while that is not known.</param>
public sealed record ServiceRow(string Name, bool IsSupported, int? Seen)
{
    /// <summary>Null for a type that this version does not know.</summary>
    public ResourceType? Type { get; } = ResourceTypes.Named(Name);

    /// <summary>Whether its recovery points can be moved to cold storage; null for a type that this version does not know.</summary>
    public string? ColdStorage => this switch
    {
        { Type: null } => null,
        { Name: "DynamoDB" } => "When managed in full",
        { Type.IsColdCapable: true } => "Yes",
        _ => "No",
    };

    /// <summary>Resource type → how many of it the console sees; null while that is not known.</summary>
    public static IReadOnlyDictionary<string, int>? SeenOf(ConnectionSnapshot? connection) => connection is not null && connection.Knows(EstateRead.ResourceInventory)
        ? connection.Resources.CountBy(resource => resource.Type ?? string.Empty).ToDictionary(StringComparer.Ordinal)
        : null;

    /// <summary>Every type that AWS names or this console knows; those that the Region does not support come last.</summary>
    public static ImmutableArray<ServiceRow> Of(RegionServices services, IReadOnlyDictionary<string, int>? seen) =>
    [
        .. services.Supported
            .Concat(services.Settings.OptIn.Keys)
            .Concat(services.Settings.FullManagement.Keys)
            .Concat(ResourceTypes.All.Select(type => type.Name))
            .Distinct(StringComparer.Ordinal)
            .Select(name => new ServiceRow(name, services.Supported.Contains(name), seen is null ? null : seen.GetValueOrDefault(name)))
            .OrderByDescending(row => row.IsSupported).ThenBy(row => row.Name, StringComparer.OrdinalIgnoreCase),
    ];
}
