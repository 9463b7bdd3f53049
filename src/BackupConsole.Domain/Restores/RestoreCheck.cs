using System.Collections.Immutable;

namespace BackupConsole.Domain.Restores;

/// <summary>A rule across keys: where it applies, one of the keys must be given.</summary>
/// <param name="Reason">When it applies, to follow "needed": "for an archived snapshot".</param>
/// <param name="Applies">Whether it does.</param>
/// <param name="AnyOf">The keys; the first one is the one that a form marks.</param>
public sealed record RestoreCheck(string Reason, Func<RestoreFacts, bool> Applies, params ImmutableArray<string> AnyOf);
