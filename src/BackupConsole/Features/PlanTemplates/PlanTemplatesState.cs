using System.Collections.Immutable;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Plans;
using BackupConsole.Ui;
using Fluxor;

namespace BackupConsole.Features.PlanTemplates;

/// <summary>The templates that AWS offers, and the one that this circuit looks at.</summary>
[FeatureState]
public sealed record PlanTemplatesState
{
    /// <summary>The connection that <see cref="Templates"/> were asked through.</summary>
    public ConnectionId? Connection { get; init; }

    public Load<ImmutableArray<PlanTemplate>> Templates { get; init; } = Load.NotStarted;

    public TemplateKey? Key { get; init; }

    public Load<BackupPlanBody> Plan { get; init; } = Load.NotStarted;
}
