using System.Collections.Immutable;
using BackupConsole.Domain.Errors;

namespace BackupConsole.Features.Search;

/// <summary>An id or an ARN was typed or pasted: what is not alive any more is looked for in the history.</summary>
internal sealed record LookUpAction(string Identifier);

internal sealed record LookedUpAction(string Identifier, ImmutableArray<SearchHit> Hits, DateTimeOffset At);

internal sealed record LookUpFailedAction(string Identifier, BackupError Error);
