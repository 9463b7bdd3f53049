using System.Collections.Immutable;
using BackupConsole.Domain;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Vaults.AccessPolicies;
using BackupConsole.Ui.Fields;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Features.Vaults;

/// <summary>The access policy, and the editor that judges it while it is typed and shows the difference before it is saved.</summary>
public sealed partial class AccessPolicyTab
{
    private string _text = string.Empty;
    private string? _template;
    private bool _wasEditing;

    [Parameter, EditorRequired]
    public required ConnectionId Connection { get; set; }

    [Parameter, EditorRequired]
    public required string VaultName { get; set; }

    [Parameter, EditorRequired]
    public required VaultPolicy Policy { get; set; }

    /// <summary>The vault's account, where its ARN says it.</summary>
    [Parameter]
    public string? AccountId { get; set; }

    [Parameter, EditorRequired]
    public required Decision Decision { get; set; }

    [Parameter]
    public VaultEdit? Edit { get; set; }

    [Parameter]
    public EventCallback<VaultEditKind> OnOpen { get; set; }

    [Parameter]
    public EventCallback OnCancel { get; set; }

    /// <summary>Reads the policy again; what was typed stays.</summary>
    [Parameter]
    public EventCallback OnRead { get; set; }

    [Parameter]
    public EventCallback<string> OnSave { get; set; }

    [Parameter]
    public EventCallback OnDelete { get; set; }

    private static IReadOnlyList<SelectOption> TemplateOptions { get; } = [.. AccessPolicyTemplates.All.Select(template => new SelectOption(template.Name, template.Name))];

    private bool IsEditing => Edit?.Kind == VaultEditKind.AccessPolicy;

    private string? TemplateMeaning => AccessPolicyTemplates.All.FirstOrDefault(template => template.Name == _template)?.Meaning;

    private ImmutableArray<AccessPolicyFinding> Findings => AccessPolicyRules.Check(_text, AccountId);

    private IEnumerable<AccessPolicyFinding> Errors => Findings.Where(finding => !finding.IsWarning);

    private IReadOnlyList<DifferenceLine> Difference => DifferenceLine.Between(Policy.Text ?? string.Empty, _text);

    private Decision CanSave => Decision
        .And(Errors.Any() ? Decision.Refused("Mend what is marked first.") : Decision.Allowed)
        .And(AccessPolicyRules.AreSame(Policy.Text, _text) ? Decision.Refused("Nothing is changed yet.") : Decision.Allowed);

    protected override void OnParametersSet()
    {
        if (IsEditing && !_wasEditing)
        {
            (_text, _template) = (Policy.Text ?? AccessPolicyTemplates.All[0].Policy, null);
        }

        _wasEditing = IsEditing;
    }

    private void UseTemplate(string? name)
    {
        _template = name;
        _text = AccessPolicyTemplates.All.FirstOrDefault(template => template.Name == name)?.Policy ?? _text;
    }

    private Task SaveAsync() => CanSave.IsAllowed && Edit is { IsSending: false } ? OnSave.InvokeAsync(_text) : Task.CompletedTask;
}
