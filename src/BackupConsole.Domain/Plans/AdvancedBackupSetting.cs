using System.Collections.Immutable;

namespace BackupConsole.Domain.Plans;

/// <summary>Options for all resources of one type that a plan backs up.</summary>
/// <param name="ResourceType"><c>EC2</c> or <c>S3</c>.</param>
/// <param name="BackupOptions"><c>WindowsVSS</c> for EC2, <c>BackupACLs</c> and <c>BackupObjectTags</c> for S3; each is <c>enabled</c> or <c>disabled</c>.</param>
public sealed record AdvancedBackupSetting(string ResourceType, ImmutableSortedDictionary<string, string> BackupOptions);
