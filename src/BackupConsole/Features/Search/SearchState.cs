using System.Collections.Immutable;
using BackupConsole.Ui;
using Fluxor;

namespace BackupConsole.Features.Search;

/// <summary>What the history knows of the identifier that was looked up last.</summary>
[FeatureState]
public sealed record SearchState
{
    public string Identifier { get; init; } = string.Empty;

    public Load<ImmutableArray<SearchHit>> Hits { get; init; } = Load.NotStarted;
}
