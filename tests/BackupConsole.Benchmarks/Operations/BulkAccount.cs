using BackupConsole.AwsBackup.Connections;

namespace BackupConsole.Benchmarks.Operations;

/// <summary>An account of a <see cref="BulkEstate"/> and the way to it.</summary>
internal sealed record BulkAccount(string AccountId, AwsConnection Connection);
