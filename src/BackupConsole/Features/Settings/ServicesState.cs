using System.Collections.Immutable;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Settings;
using BackupConsole.Ui;
using Fluxor;

namespace BackupConsole.Features.Settings;

/// <summary>The account and Region whose services this circuit looks at. The overview of all of them is the estate's snapshot.</summary>
[FeatureState]
public sealed record ServicesState
{
    public ConnectionId? Connection { get; init; }

    public Load<RegionServices> Services { get; init; } = Load.NotStarted;

    /// <summary>Null while the switches are only looked at.</summary>
    public ServicesEdit? Edit { get; init; }

    /// <summary>What somebody else turned since the edit began; empty when nobody did.</summary>
    public ImmutableArray<PreferenceChange> Others { get; init; } = [];
}
