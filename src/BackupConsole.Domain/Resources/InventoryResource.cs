using System.Collections.Immutable;

namespace BackupConsole.Domain.Resources;

/// <summary>A resource that exists and could be protected, and how this console came to know of it.</summary>
/// <param name="Arn">The resource.</param>
/// <param name="Type">AWS Backup's name of its type; null where the ARN tells none.</param>
/// <param name="Name">What people call it: its <c>Name</c> tag, otherwise the last part of the ARN.</param>
/// <param name="Tags">Its tags; empty where it has none or where they were not visible.</param>
/// <param name="IsProtected">AWS Backup lists it as a protected resource: it has, or had, a recovery point.</param>
/// <param name="LastBackupAt">When it was last backed up; null when never or not known.</param>
public sealed record InventoryResource(
    string Arn,
    string? Type,
    string Name,
    ImmutableSortedDictionary<string, string> Tags,
    bool IsProtected,
    DateTimeOffset? LastBackupAt)
{
    /// <summary>The vault that its last backup went to; null when never or not known.</summary>
    public string? LastBackupVaultArn { get; init; }
}
