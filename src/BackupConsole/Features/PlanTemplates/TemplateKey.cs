using BackupConsole.Domain.Estate;

namespace BackupConsole.Features.PlanTemplates;

/// <summary>Which template, and through which connection AWS is asked for it.</summary>
public readonly record struct TemplateKey(ConnectionId Connection, string Id);
