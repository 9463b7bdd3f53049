using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Settings;

namespace BackupConsole.Features.Settings;

/// <summary>Asks AWS for the organization's switches, for the first time or again.</summary>
internal sealed record LoadOrganizationAction(ConnectionId Connection);

internal sealed record OrganizationLoadedAction(ConnectionId Connection, GlobalSettings Settings, DateTimeOffset AsOf);

internal sealed record OrganizationLoadFailedAction(ConnectionId Connection, BackupError Error);

internal sealed record OpenOrganizationEditAction(GlobalSetting Setting, bool IsOn, Guid Submission);

internal sealed record CloseOrganizationEditAction;

internal sealed record SaveOrganizationAction(ConnectionId Connection, OrganizationEdit Edit);

internal sealed record OrganizationSavedAction(ConnectionId Connection);

/// <param name="Error">Why.</param>
/// <param name="Next">The next attempt's id: the same one when nobody knows whether it happened.</param>
internal sealed record OrganizationNotSavedAction(BackupError Error, Guid Next);
