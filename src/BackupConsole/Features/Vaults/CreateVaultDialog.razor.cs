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

/// <summary>Makes a vault, and locks it when that is wanted. The name is judged while it is typed, the rest when it has been left.</summary>
public sealed partial class CreateVaultDialog
{
    private readonly string _titleId = ElementIds.Next("dialog");
    private readonly HashSet<string> _touched = [];
    private NewVaultForm _form = new();
    private ImmutableArray<Problem> _refused = [];
    private VaultCreation? _known;
    private bool _isLockOpen;
    private ElementReference _lockLink;
    private bool _wasLeftUnlocked;

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

    private Decision Decision => Permissions.Can(Actor, ConsoleAction.CreateBackupVault, new ConnectionId(_form.Connection))
        .And(_form.HasLock ? Permissions.Can(Actor, ConsoleAction.ChangeVaultLock, new ConnectionId(_form.Connection)) : Decision.Allowed)
        .And(_form.Lock.Confirmed);

    private string LockWord => _form.Lock.Mode switch
    {
        VaultLockMode.None => "(optional)",
        VaultLockMode.Governance => "governance",
        VaultLockMode.Compliance => "compliance",
    };

    private BackupCommand? LockCommand => _form.LockSettings is { } settings ? new PutBackupVaultLockConfiguration(_form.Name.Trim(), settings) : null;

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

    /// <summary>The form is gone, and with it the button that had the focus.</summary>
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (Creation.NotLocked is not null && !_wasLeftUnlocked)
        {
            _wasLeftUnlocked = true;
            await _lockLink.FocusAsync();
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
        _isLockOpen |= !_form.LockProblems.IsEmpty;
        if (Decision.IsAllowed && AllProblems.IsEmpty && State.Value.Creation is { IsSending: false, NotLocked: null } creation && _form.Read().Command is { } command)
        {
            Dispatcher.Dispatch(new CreateVaultAction(new ConnectionId(_form.Connection), command, _form.LockSettings, creation.Submission));
        }
    }
}
