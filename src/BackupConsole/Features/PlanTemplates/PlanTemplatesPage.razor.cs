using System.Collections.Immutable;
using BackupConsole.Domain;
using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Estate;
using BackupConsole.Monitoring;
using BackupConsole.Navigation;
using BackupConsole.Ui;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Features.PlanTemplates;

/// <summary>The templates of AWS. They are the same for all accounts, so the first connection in scope is asked.</summary>
public sealed partial class PlanTemplatesPage
{
    private ConnectionId? _asked;

    [SupplyParameterFromQuery(Name = ConsoleUrls.ConnectionParameter)]
    private string? ConnectionKey { get; set; }

    private Connection? Through => EstateScope.Of(ConnectionKey, Connections).Connections.FirstOrDefault();

    private Load<ImmutableArray<PlanTemplate>> Templates => Through is { } through && State.Value.Connection == through.Id ? State.Value.Templates : Ui.Load.NotStarted;

    private Decision CanCreate => Permissions.Can(Actor, ConsoleAction.CreateBackupPlan, Through!.Id);

    protected override void OnParametersSet()
    {
        if (Through is { } through && _asked != through.Id)
        {
            _asked = through.Id;
            Load();
        }
    }

    private void Load() => Dispatcher.Dispatch(new LoadTemplatesAction(Through!.Id));

    private void Create(string templateId) => Navigation.NavigateTo(ConsoleUrls.PlanFromTemplate(Through!.Id, templateId));
}
