using System.Collections.Immutable;

namespace BackupConsole.Domain;

/// <summary>One page of a longer list.</summary>
/// <param name="Items">What this page shows.</param>
/// <param name="Total">How many there are in all.</param>
public sealed record Page<T>(ImmutableArray<T> Items, long Total);
