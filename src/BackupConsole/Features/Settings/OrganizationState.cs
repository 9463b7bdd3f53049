using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Settings;
using BackupConsole.Ui;
using Fluxor;

namespace BackupConsole.Features.Settings;

/// <summary>The organization that this circuit looks at, through one of its accounts.</summary>
[FeatureState]
public sealed record OrganizationState
{
    public ConnectionId? Connection { get; init; }

    public Load<GlobalSettings> Settings { get; init; } = Load.NotStarted;

    /// <summary>Null while the dialog is closed.</summary>
    public OrganizationEdit? Edit { get; init; }
}
