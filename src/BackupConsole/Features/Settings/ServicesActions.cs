using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Settings;

namespace BackupConsole.Features.Settings;

/// <summary>Asks AWS for the switches of an account and Region, for the first time or again.</summary>
internal sealed record LoadServicesAction(ConnectionId Connection);

internal sealed record ServicesLoadedAction(ConnectionId Connection, RegionServices Services, DateTimeOffset AsOf);

internal sealed record ServicesLoadFailedAction(ConnectionId Connection, BackupError Error);

internal sealed record BeginServicesEditAction(Guid Submission);

internal sealed record TurnSwitchAction(PreferenceChange Change);

internal sealed record CancelServicesEditAction;

/// <summary>Opens the dialog that says what the changes mean.</summary>
internal sealed record ReviewServicesAction(ConnectionId Connection, ServicesEdit Edit);

internal sealed record OptInEffectKnownAction(ServicesEdit Edit, OptInEffect Effect);

internal sealed record CloseReviewAction;

internal sealed record SaveServicesAction(ConnectionId Connection, UpdateRegionSettings Command, Guid Submission);

internal sealed record ServicesSavedAction(ConnectionId Connection);

/// <param name="Connection">Where.</param>
/// <param name="Error">Why.</param>
/// <param name="Next">The next attempt's id: the same one when nobody knows whether it happened.</param>
internal sealed record ServicesNotSavedAction(ConnectionId Connection, BackupError Error, Guid Next);
