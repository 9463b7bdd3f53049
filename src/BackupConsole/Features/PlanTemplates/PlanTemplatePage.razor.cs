using BackupConsole.Domain;
using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Plans;
using BackupConsole.Navigation;
using BackupConsole.Ui;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Features.PlanTemplates;

/// <summary>One template: its rules as a plan's page shows them, and the JSON that makes the plan.</summary>
public sealed partial class PlanTemplatePage
{
    private const string JsonTab = "json";

    private static readonly IReadOnlyList<Breadcrumb> Crumbs = [new("Plan templates", ConsoleUrls.PlanTemplates)];

    private TemplateKey? _opened;

    [Parameter]
    public string ConnectionKey { get; set; } = string.Empty;

    [Parameter]
    public string Id { get; set; } = string.Empty;

    [SupplyParameterFromQuery(Name = "tab")]
    private string? Tab { get; set; }

    private TemplateKey Key => new(new ConnectionId(ConnectionKey), Id);

    private Load<BackupPlanBody> Plan => State.Value.Key == Key ? State.Value.Plan : Ui.Load.NotStarted;

    private string Title => Plan.HasValue && Plan.Value.Name.Length > 0 ? Plan.Value.Name : "Plan template";

    private bool IsUnknownConnection => Connections.Find(Key.Connection) is null;

    private bool IsUnknown => IsUnknownConnection || (!Plan.HasValue && Plan.Error is { Kind: BackupErrorKind.NotFound });

    private string UnknownText => IsUnknownConnection ? $"This console has no connection of the name “{ConnectionKey}”." : "AWS offers no template of this id.";

    private Decision CanCreate => Permissions.Can(Actor, ConsoleAction.CreateBackupPlan, Key.Connection);

    private IReadOnlyList<TabItem> TabItems => [new("rules", "Rules", Plan.HasValue ? Plan.Value.Rules.Length : null), new(JsonTab, "JSON")];

    protected override void OnParametersSet()
    {
        if (_opened != Key && !IsUnknownConnection)
        {
            _opened = Key;
            Load();
        }
    }

    private void Load() => Dispatcher.Dispatch(new LoadTemplateAction(Key));

    private void Create() => Navigation.NavigateTo(ConsoleUrls.PlanFromTemplate(Key.Connection, Id));
}
