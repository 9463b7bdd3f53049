using System.Collections.Immutable;

namespace BackupConsole.AwsBackup.Tagging;

internal sealed record TaggedResource(string Arn, ImmutableSortedDictionary<string, string> Tags);
