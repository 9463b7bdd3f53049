using System.Collections.Immutable;

namespace BackupConsole.Domain.Plans;

/// <summary>Which types' recovery points a rule indexes for search.</summary>
/// <param name="ResourceTypes"><c>EBS</c> and <c>S3</c>.</param>
public sealed record IndexAction(ImmutableArray<string> ResourceTypes);
