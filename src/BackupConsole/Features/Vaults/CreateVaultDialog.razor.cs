using System.Collections.Immutable;
using BackupConsole.Domain;
using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Estate;
using BackupConsole.Monitoring;
using BackupConsole.Ui;
using BackupConsole.Ui.Fields;
using Fluxor;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Features.Vaults;

/// <summary>Makes a vault. The name is judged while it is typed, the rest when it has been left.</summary>
public sealed partial class CreateVaultDialog
{
    private readonly string _titleId = ElementIds.Next("dialog");
    private readonly HashSet<string> _touched = [];
    private NewVaultForm _form = new();
    private ImmutableArray<Problem> _refused = [];
    private VaultCreation? _known;

    [Inject]
    private IState<VaultsState> State { get; set; } = null!;

    [Inject]
    private IDispatcher Dispatcher { get; set; } = null!;

    [Parameter, EditorRequired]
    public required VaultCreation Creation { get; set; }

    [Parameter, EditorRequired]
    public required ImmutableArray<ConnectionSnapshot> Connections { get; set; }

    /// <summary>The id of the connection in scope; null when all are.</summary>
    [Parameter]
    public string? Chosen { get; set; }

    [Parameter, EditorRequired]
    public required Actor? Actor { get; set; }

    private ConnectionSnapshot? Connection => Connections.FirstOrDefault(connection => connection.Connection.Id.Value == _form.Connection);

    private IReadOnlyList<SelectOption> ConnectionOptions => [.. Connections.Select(connection => new SelectOption(connection.Connection.Id.Value, connection.Connection.Name))];

    /// <summary>The keys of the vaults that are there: people mostly want one of them.</summary>
    private IReadOnlyCollection<string> Keys => [.. (Connection?.Vaults ?? []).Select(vault => vault.EncryptionKeyArn).OfType<string>().Distinct().Order(StringComparer.Ordinal)];

    private Decision Decision => Permissions.Can(Actor, ConsoleAction.CreateBackupVault, new ConnectionId(_form.Connection));

    private ImmutableArray<Problem> AllProblems =>
    [
        .. _form.Read().Problems,
        .. Connection?.Vaults.Any(vault => vault.Name == _form.Name.Trim()) == true
            ? [new Problem(nameof(CreateBackupVault.BackupVaultName), "A vault of this name is there already.", "Enter another name.")]
            : Array.Empty<Problem>(),
    ];

    private ImmutableArray<Problem> Problems => [.. AllProblems.Where(problem => _touched.Contains(problem.Field)), .. _refused];

    protected override void OnInitialized() =>
        _form = new NewVaultForm { Connection = Connections.Any(connection => connection.Connection.Id.Value == Chosen) ? Chosen! : Connections is [var only] ? only.Connection.Id.Value : string.Empty };

    /// <summary>A refusal brings its problems once; each goes when its field is changed.</summary>
    protected override void OnParametersSet()
    {
        if (!ReferenceEquals(_known, Creation))
        {
            _known = Creation;
            _refused = Creation.Refusal?.Problems ?? [];
        }
    }

    private void Change(string field, Func<NewVaultForm, NewVaultForm> apply)
    {
        _form = apply(_form);
        _refused = _refused.RemoveAll(problem => problem.Field == field);
        if (field != nameof(CreateBackupVault.EncryptionKeyArn))
        {
            Touch(field);
        }
    }

    private void Touch(string field) => _touched.Add(field);

    private void Close()
    {
        if (!Creation.IsSending)
        {
            Dispatcher.Dispatch(new CloseVaultDialogAction());
        }
    }

    /// <summary>Asks the state and not its own parameter: more clicks may arrive before the first one is drawn.</summary>
    private void Create()
    {
        _touched.UnionWith(AllProblems.Select(problem => problem.Field));
        if (Decision.IsAllowed && AllProblems.IsEmpty && State.Value.Creation is { IsSending: false } creation && _form.Read().Command is { } command)
        {
            Dispatcher.Dispatch(new CreateVaultAction(new ConnectionId(_form.Connection), command, creation.Submission));
        }
    }
}
