using System.Collections.Immutable;
using BackupConsole.Domain;
using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Vaults;
using BackupConsole.Monitoring;
using BackupConsole.Ui.Fields;
using Fluxor;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Features.OnDemandBackup;

/// <summary>The vault: one that is there, or one that is made here and now.</summary>
public sealed partial class VaultField
{
    private const string NameField = "NewBackupVaultName";

    [Inject]
    private IState<OnDemandBackupState> State { get; set; } = null!;

    [Inject]
    private IDispatcher Dispatcher { get; set; } = null!;

    [Parameter, EditorRequired]
    public required ConnectionSnapshot? Connection { get; set; }

    [Parameter, EditorRequired]
    public required string Value { get; set; }

    [Parameter]
    public EventCallback<string> ValueChanged { get; set; }

    [Parameter, EditorRequired]
    public required Actor? Actor { get; set; }

    [Parameter]
    public ImmutableArray<Problem> Problems { get; set; } = [];

    [Parameter]
    public ImmutableArray<FieldWarning> Warnings { get; set; } = [];

    private string Prompt => Connection switch
    {
        null => "Choose a connection first",
        { Vaults.IsEmpty: true } known when !known.Knows(EstateRead.Vaults) => "The vaults are not known yet",
        { Vaults.IsEmpty: true } => "There is no vault here yet",
        _ => "Choose a vault",
    };

    /// <summary>With the chosen one, also while the console has not seen it yet. Vaults of a name that a job cannot be given are left out.</summary>
    private IReadOnlyList<SelectOption> Options =>
    [
        .. (Connection?.Vaults ?? [])
            .Select(vault => vault.Name)
            .Where(name => BackupVaultRules.ValidateName(name).IsEmpty)
            .Concat(Value.Length > 0 ? [Value] : [])
            .Distinct()
            .Order(StringComparer.OrdinalIgnoreCase)
            .Select(name => new SelectOption(name, name)),
    ];

    private Decision Decision => Connection is null
        ? Decision.Refused("Choose a connection first.")
        : Permissions.Can(Actor, ConsoleAction.CreateBackupVault, Connection.Connection.Id);

    /// <summary>An empty name is no mistake yet.</summary>
    private ImmutableArray<Problem> NameProblems => State.Value.NewVault is { Name.Length: > 0 } vault
        ? [.. ValidateName(vault.Name).Select(problem => problem with { Field = NameField })]
        : [];

    private ImmutableArray<Problem> ValidateName(string name) =>
        Connection?.Vaults.Any(vault => vault.Name == name) == true
            ? [new Problem(NameField, "A vault of this name is there already.", "Choose it above, or enter another name.")]
            : BackupVaultRules.ValidateName(name);

    private Task ChooseAsync(string? name) => ValueChanged.InvokeAsync(name ?? string.Empty);

    private void Create()
    {
        if (Connection is { } connection && Decision.IsAllowed && State.Value.NewVault is { IsSending: false } vault && ValidateName(vault.Name).IsEmpty)
        {
            Dispatcher.Dispatch(new CreateVaultHereAction(connection.Connection.Id, new CreateBackupVault(vault.Name, null), vault.Submission));
        }
    }
}
