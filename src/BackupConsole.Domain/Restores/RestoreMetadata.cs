using System.Collections.Immutable;

namespace BackupConsole.Domain.Restores;

/// <summary>How the resource of a recovery point was configured, as GetRecoveryPointRestoreMetadata answers: not what StartRestoreJob takes.</summary>
/// <param name="ResourceType">AWS's own name; null where AWS does not say.</param>
/// <param name="Values">By AWS's keys.</param>
public sealed record RestoreMetadata(string? ResourceType, ImmutableSortedDictionary<string, string> Values);
