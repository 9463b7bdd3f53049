using System.Collections.Immutable;
using BackupConsole.Domain;
using BackupConsole.Domain.Arns;
using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Estate;
using BackupConsole.Monitoring;
using BackupConsole.Navigation;
using BackupConsole.Ui.Fields;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Features.OnDemandBackup;

/// <summary>One page, one form: backs up one resource now.</summary>
public sealed partial class OnDemandBackupPage
{
    private const string DraftParameter = "draft";

    private bool _isOpened;
    private string? _openedDraft;
    private (OnDemandBackupForm? Form, EstateSnapshot? Estate, OnDemandBackupReading? Reading) _read;

    [SupplyParameterFromQuery(Name = DraftParameter)]
    private string? Draft { get; set; }

    [SupplyParameterFromQuery(Name = ConsoleUrls.ConnectionParameter)]
    private string? ConnectionKey { get; set; }

    [SupplyParameterFromQuery(Name = "resource")]
    private string? Resource { get; set; }

    [SupplyParameterFromQuery(Name = "vault")]
    private string? Vault { get; set; }

    [SupplyParameterFromQuery(Name = "role")]
    private string? Role { get; set; }

    private EstateSnapshot Snapshot => Estate.Value.Snapshot;

    private ConnectionSnapshot? Connection => State.Value.Form is { } form ? Snapshot.Connections.FirstOrDefault(known => known.Connection.Id.Value == form.Connection) : null;

    /// <summary>Worked out once for each form and snapshot, however often the page is drawn.</summary>
    private OnDemandBackupReading? Reading
    {
        get
        {
            if (State.Value.Form is { } form && (!ReferenceEquals(_read.Form, form) || !ReferenceEquals(_read.Estate, Snapshot)))
            {
                _read = (form, Snapshot, OnDemandBackupReader.Read(form, Snapshot));
            }

            return _read.Reading;
        }
    }

    private ImmutableArray<Problem> ShownProblems => Reading is { } reading ? OnDemandBackupProblems.Shown(State.Value, reading) : [];

    private IReadOnlyList<SelectOption> ConnectionOptions => [.. Snapshot.Connections.Select(known => new SelectOption(known.Connection.Id.Value, known.Connection.Name))];

    /// <summary>The usual role first, then those of earlier jobs of this connection.</summary>
    private IReadOnlyCollection<string> Roles => Connection is not { } connection
        ? []
        : [.. new[] { BackupRoles.DefaultOf(connection) }.OfType<string>().Concat(State.Value.RolesOf == connection.Connection.Id ? State.Value.Roles : []).Distinct()];

    private Decision Decision => Permissions.Can(Actor, ConsoleAction.StartBackupJob, Connection?.Connection.Id ?? new ConnectionId(string.Empty));

    protected override void OnInitialized()
    {
        base.OnInitialized();
        SubscribeToAction<DraftSavedAction>(saved => ShowDraftInUrl(saved.DraftId));
        SubscribeToAction<JobStartedAction>(started => Navigation.NavigateTo(ConsoleUrls.BackupJob(started.Connection, started.JobId)));
        SubscribeToAction<FormOpenedAction>(_ => OnOpened());
        SubscribeToAction<EstateChangedAction>(_ => FillInWhatIsKnownNow());
    }

    /// <summary>Opens what the address names. The page itself writes the draft into the address: that opens nothing.</summary>
    protected override void OnParametersSet()
    {
        var isOurs = _isOpened && (Draft == _openedDraft || Draft == State.Value.DraftId.ToString());
        _openedDraft = Draft;
        if (!isOurs)
        {
            _isOpened = true;
            Dispatcher.Dispatch(new OpenFormAction(Guid.TryParse(Draft, out var id) ? id : null, ConnectionKey is null ? null : new ConnectionId(ConnectionKey), Resource) { VaultName = Vault, RoleArn = Role });
        }
    }

    private void OnOpened()
    {
        // A draft that was sent or deleted is not in the store: its id must not be used again.
        if (Draft is not null && Draft != State.Value.DraftId.ToString())
        {
            _openedDraft = null;
            Url.Set((DraftParameter, null));
        }

        LoadRoles();
    }

    /// <summary>Straight after a start of the console not even the account is known; when it is, the only connection and the usual role can be filled in.</summary>
    private void FillInWhatIsKnownNow()
    {
        var (state, field) = (State.Value, OnDemandBackupFields.IamRoleArn);
        if (state.Form is { Connection: "" } bare && Snapshot.Connections is [var only])
        {
            Dispatcher.Dispatch(new FillInAction(OnDemandBackupPlaces.Move(bare, null, only)));
            LoadRoles();
        }
        else if (state.Form is { IamRoleArn: "" } form && state.Editing != field && !state.Touched.Contains(field)
            && Connection is { } connection && BackupRoles.DefaultOf(connection) is { } role)
        {
            Dispatcher.Dispatch(new FillInAction(form with { IamRoleArn = role }));
        }
    }

    private void Change(string field, Func<OnDemandBackupForm, OnDemandBackupForm> apply)
    {
        if (State.Value.Form is { } form)
        {
            Dispatcher.Dispatch(new ChangeFormAction(apply(form), field));
        }
    }

    private void Leave(string field) => Dispatcher.Dispatch(new LeaveFieldAction(field));

    /// <summary>A row that was only just added is not judged yet.</summary>
    private void ChangeTags(ImmutableArray<KeyValuePair<string, string>> tags)
    {
        Change(OnDemandBackupFields.RecoveryPointTags, form => form with { RecoveryPointTags = tags });
        if (tags.All(tag => tag.Key.Length + tag.Value.Length > 0))
        {
            Leave(OnDemandBackupFields.RecoveryPointTags);
        }
    }

    private void MoveTo(string? key)
    {
        var to = Snapshot.Connections.FirstOrDefault(known => known.Connection.Id.Value == key);
        Change(OnDemandBackupFields.Connection, form => OnDemandBackupPlaces.Move(form, Connection, to));
        Leave(OnDemandBackupFields.Connection);
        LoadRoles();
    }

    /// <summary>A pasted ARN also says where: it chooses the connection, unless somebody has chosen one.</summary>
    private void ChooseResource(string text)
    {
        var fitting = Connection is null && Arn.TryParse(text.Trim(), out var arn) ? OnDemandBackupPlaces.ConnectionOf(arn, Snapshot) : null;
        Change(OnDemandBackupFields.ResourceArn, form => (fitting is null ? form : OnDemandBackupPlaces.Move(form, null, fitting)) with { ResourceArn = text });
        LoadRoles();
    }

    private void LoadRoles()
    {
        if (Connection?.Connection.Id is { } id && State.Value.RolesOf != id)
        {
            Dispatcher.Dispatch(new LoadRolesAction(id));
        }
    }

    private void Dismiss() => Dispatcher.Dispatch(new DismissOffersAction());

    private void Discard(Guid draftId) => Dispatcher.Dispatch(new DiscardDraftAction(draftId));

    /// <summary>Asked again here and not only in the markup: more clicks may arrive before the first one is drawn.</summary>
    private void Send()
    {
        var state = State.Value;
        if (!Decision.IsAllowed || state.IsSending || state.IsDone || Reading is not { } reading)
        {
            return;
        }

        Dispatcher.Dispatch(reading.Command is { } command && Connection is { } connection
            ? new SendFormAction(connection.Connection.Id, command, state.DraftId)
            : new SendInVainAction());
    }

    private void ShowDraftInUrl(Guid draftId)
    {
        var text = draftId.ToString();
        if (draftId == State.Value.DraftId && Draft != text && !State.Value.IsDone)
        {
            Url.Set((DraftParameter, text));
        }
    }
}
