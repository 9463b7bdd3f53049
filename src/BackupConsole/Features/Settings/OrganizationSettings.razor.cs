using BackupConsole.Domain;
using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Settings;
using BackupConsole.Monitoring;
using BackupConsole.Navigation;
using BackupConsole.Ui;
using BackupConsole.Ui.Values;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Features.Settings;

/// <summary>The switches of an organization, asked through one of its accounts.</summary>
public sealed partial class OrganizationSettings
{
    private static readonly StateLook On = new(StateTone.Ok, "On");
    private static readonly StateLook Off = new(StateTone.Waiting, "Off");

    private ConnectionId? _opened;

    [Parameter, EditorRequired]
    public required ConnectionId Connection { get; set; }

    private ConnectionSnapshot? Snapshot => Estate.Value.Snapshot.Find(Connection);

    private Load<GlobalSettings> Settings => State.Value.Connection == Connection ? State.Value.Settings : Ui.Load.NotStarted;

    private OrganizationEdit? Edit => State.Value.Connection == Connection ? State.Value.Edit : null;

    private bool IsUnknown => Connections.Find(Connection) is null;

    private bool IsOneOfMany => Connections.All.Length > 1;

    private string Title => IsOneOfMany ? Connections.Find(Connection)?.AccountName ?? Connection.Value : "Organization";

    private IReadOnlyList<Breadcrumb> Crumbs => IsOneOfMany ? [new("Organization", ConsoleUrls.Organization)] : [];

    private Decision CanChange => Permissions.Can(Actor, ConsoleAction.ChangeGlobalSettings, Connection);

    protected override void OnParametersSet()
    {
        if (_opened != Connection && !IsUnknown)
        {
            _opened = Connection;
            Load();
        }
    }

    private void Load() => Dispatcher.Dispatch(new LoadOrganizationAction(Connection));

    private void Open(GlobalSetting setting, bool isOn) => Dispatcher.Dispatch(new OpenOrganizationEditAction(setting, isOn, Guid.NewGuid()));

    /// <summary>Asks the state and not what was drawn: more clicks may arrive before the first one is.</summary>
    private void Save()
    {
        if (CanChange.IsAllowed && Edit is { IsSending: false } edit)
        {
            Dispatcher.Dispatch(new SaveOrganizationAction(Connection, edit));
        }
    }
}
