using System.Collections.Immutable;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Plans;

namespace BackupConsole.Features.PlanTemplates;

/// <summary>Asks AWS for its templates, for the first time or again.</summary>
internal sealed record LoadTemplatesAction(ConnectionId Connection);

internal sealed record TemplatesLoadedAction(ConnectionId Connection, ImmutableArray<PlanTemplate> Templates, DateTimeOffset AsOf);

internal sealed record TemplatesLoadFailedAction(ConnectionId Connection, BackupError Error);

/// <summary>Asks AWS for one template.</summary>
internal sealed record LoadTemplateAction(TemplateKey Key);

internal sealed record TemplateLoadedAction(TemplateKey Key, BackupPlanBody Plan, DateTimeOffset AsOf);

internal sealed record TemplateLoadFailedAction(TemplateKey Key, BackupError Error);
