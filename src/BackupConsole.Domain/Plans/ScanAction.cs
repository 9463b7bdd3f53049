namespace BackupConsole.Domain.Plans;

/// <summary>How a rule has its recovery points scanned for malware.</summary>
/// <param name="MalwareScanner"><c>GUARDDUTY</c>.</param>
/// <param name="ScanMode"><c>FULL_SCAN</c> or <c>INCREMENTAL_SCAN</c>.</param>
public sealed record ScanAction(string MalwareScanner, string ScanMode);
