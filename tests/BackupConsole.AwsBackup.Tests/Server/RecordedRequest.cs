namespace BackupConsole.AwsBackup.Tests.Server;

/// <summary>A request as it came over the wire; the target is raw: still percent-encoded.</summary>
public sealed record RecordedRequest(string Method, string Target, IReadOnlyDictionary<string, string> Headers, string Body);
