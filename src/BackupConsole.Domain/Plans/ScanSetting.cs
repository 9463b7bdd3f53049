using System.Collections.Immutable;

namespace BackupConsole.Domain.Plans;

/// <summary>What of a plan is scanned for malware, and as whom.</summary>
/// <param name="MalwareScanner"><c>GUARDDUTY</c>.</param>
/// <param name="ResourceTypes">The types whose recovery points are scanned.</param>
/// <param name="ScannerRoleArn">The IAM role that the scanner assumes.</param>
public sealed record ScanSetting(string MalwareScanner, ImmutableArray<string> ResourceTypes, string ScannerRoleArn);
