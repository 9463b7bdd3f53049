using System.Collections.Immutable;
using BackupConsole.Domain;
using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Jobs;
using BackupConsole.Monitoring;
using BackupConsole.Navigation;
using BackupConsole.Ui.Wizards;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Features.Restore;

/// <summary>From a recovery point to a running restore, in five steps.</summary>
public sealed partial class RestorePage
{
    private const string DraftParameter = "draft";

    private bool _isOpened;
    private (string? Draft, string? Connection, string? Point, string? Again) _address;
    private (RestoreForm? Form, string? Account, RestoreReading? Reading) _read;

    [SupplyParameterFromQuery(Name = DraftParameter)]
    private string? Draft { get; set; }

    [SupplyParameterFromQuery(Name = ConsoleUrls.ConnectionParameter)]
    private string? ConnectionKey { get; set; }

    [SupplyParameterFromQuery(Name = "vault")]
    private string? Vault { get; set; }

    [SupplyParameterFromQuery(Name = "recoveryPoint")]
    private string? RecoveryPoint { get; set; }

    [SupplyParameterFromQuery(Name = "again")]
    private string? Again { get; set; }

    [SupplyParameterFromQuery(Name = WizardShell.StepParameter)]
    private string? StepKey { get; set; }

    private RestoreForm Form => State.Value.Form ?? new RestoreForm();

    private RestoreOrigin? Origin => State.Value.Origin is { HasValue: true, Value: { } origin } && origin.Point.Arn == Form.RecoveryPointArn ? origin : null;

    private ConnectionSnapshot? Snapshot => Estate.Value.Snapshot.Find(new ConnectionId(Form.Connection));

    /// <summary>Worked out once for each form, however often the page is drawn; again when it has become known whose account it is.</summary>
    private RestoreReading Reading
    {
        get
        {
            var account = Snapshot is { } connection ? BackupRoles.AccountOf(connection) : null;
            if (_read.Reading is null || !ReferenceEquals(_read.Form, State.Value.Form) || _read.Account != account)
            {
                _read = (State.Value.Form, account, RestoreReader.Read(Form, Snapshot));
            }

            return _read.Reading!;
        }
    }

    private string Current => WizardShell.CurrentOf(Steps, StepKey).Key;

    private IReadOnlyList<WizardStep> Steps =>
    [
        StepOf(RestoreFields.PointStep, "Recovery point", "Which point in time to go back to."),
        StepOf(RestoreFields.TargetStep, "Target", "What the restore makes, and where."),
        StepOf(RestoreFields.SettingsStep, "Settings", "How it is configured. What is empty is left to AWS."),
        StepOf(RestoreFields.RoleStep, "Role", "As whom AWS Backup does it."),
        StepOf(RestoreFields.ReviewStep, "Review", "What will happen."),
    ];

    /// <summary>Those of this step that somebody could have known of: the ones of left fields, or all after an attempt to go on.</summary>
    private ImmutableArray<Problem> ShownProblems =>
    [
        .. Reading.ProblemsOf(Current).Where(problem => State.Value.Passed.Contains(Current) || State.Value.Touched.Any(left => RestoreFields.IsWithin(problem.Field, left))),
        .. (State.Value.Refusal?.Problems ?? []).Select(problem => RestoreFields.Place(Reading.Type, problem)).Where(problem => problem.Field.Length == 0 || RestoreFields.StepOf(Reading.Type, problem.Field) == Current),
    ];

    private EstateClock? Clock => Snapshot?.Clock;

    private string Place => Connections.Find(new ConnectionId(Form.Connection))?.Name ?? Form.Connection;

    private string CancelHref => Form is { Connection.Length: > 0, VaultName.Length: > 0 } form ? ConsoleUrls.Vault(new ConnectionId(form.Connection), form.VaultName) : ConsoleUrls.Vaults;

    private Decision Decision => Permissions.Can(Actor, Reading.Type is { Overwrites: true } ? ConsoleAction.OverwriteByRestore : ConsoleAction.StartRestoreJob, new ConnectionId(Form.Connection));

    /// <summary>Whether one may go on: not before AWS has said what the recovery point is of, for that decides what is asked next.</summary>
    private Decision OfStep => Current switch
    {
        RestoreFields.ReviewStep => Decision,
        RestoreFields.PointStep when Reading.Type is null && State.Value.Origin.IsLoading => Domain.Decision.Refused("AWS is being asked about this recovery point."),
        _ => Domain.Decision.Allowed,
    };

    protected override void OnInitialized()
    {
        base.OnInitialized();
        SubscribeToAction<RestoreOpenedAction>(opened => OnOpened(opened.Form));
        SubscribeToAction<RestoreSavedAction>(saved => ShowDraftInUrl(saved.DraftId));
        SubscribeToAction<RestoreStartedAction>(started => Navigation.NavigateTo(ConsoleUrls.Job(started.Connection, JobKind.Restore, started.JobId)));
    }

    /// <summary>Opens what the address names. The page itself writes the draft and the step into the address: that opens nothing.</summary>
    protected override void OnParametersSet()
    {
        var address = (Draft, ConnectionKey, RecoveryPoint, Again);
        var isOurs = _isOpened && (address == _address || Draft == State.Value.DraftId.ToString());
        _address = address;
        if (!isOurs)
        {
            _isOpened = true;
            Open();
        }
    }

    private void Open()
    {
        var chosen = Connections.Find(new ConnectionId(ConnectionKey ?? string.Empty)) ?? (Connections.All is [var only] ? only : null);
        var form = new RestoreForm { Connection = chosen?.Id.Value ?? string.Empty, VaultName = Vault ?? string.Empty, RecoveryPointArn = RecoveryPoint ?? string.Empty };
        Dispatcher.Dispatch(new OpenRestoreAction(Guid.TryParse(Draft, out var id) ? id : null, Again, form));
    }

    private void OnOpened(RestoreForm form)
    {
        LoadOrigin();
        if (form.VaultName.Length > 0)
        {
            Search(string.Empty);
        }
    }

    private void LoadOrigin()
    {
        if (Form is { Connection.Length: > 0, VaultName.Length: > 0, RecoveryPointArn.Length: > 0 } form)
        {
            Dispatcher.Dispatch(new LoadOriginAction(new ConnectionId(form.Connection), form.VaultName, form.RecoveryPointArn));
        }
    }

    private void Search(string? text)
    {
        if (Form is { Connection.Length: > 0, VaultName.Length: > 0 } form)
        {
            Dispatcher.Dispatch(new LoadPointsAction(new ConnectionId(form.Connection), form.VaultName, string.IsNullOrWhiteSpace(text) ? null : text));
        }
    }

    /// <summary>Another vault has other points.</summary>
    private void Change(RestoreChange change)
    {
        var before = Form;
        Dispatcher.Dispatch(new ChangeRestoreAction(change.Apply(before), change.Field));
        if (change.Field is RestoreFields.Connection or RestoreFields.VaultName)
        {
            Search(string.Empty);
        }
    }

    /// <summary>Another point begins anew: what was filled in was the configuration of the one before.</summary>
    private void Choose(string recoveryPointArn)
    {
        Change(new RestoreChange(
            RestoreFields.RecoveryPointArn,
            form => form with { RecoveryPointArn = recoveryPointArn, ResourceType = string.Empty, Values = null, Confirmation = string.Empty }));
        LoadOrigin();
    }

    private void RestoreTo(string type) => Dispatcher.Dispatch(new RestoreToAction(type, $"{Guid.NewGuid():N}"[..12]));

    private void Leave(string field) => Dispatcher.Dispatch(new LeaveRestoreFieldAction(field));

    private WizardStep StepOf(string key, string title, string help)
    {
        var (isPassed, hasProblems) = (State.Value.Passed.Contains(key), Reading.ProblemsOf(key).Any());
        return new WizardStep(key, title, help)
        {
            IsOpen = key == RestoreFields.PointStep || Reading.Type is not null,
            IsDone = isPassed && !hasProblems,
            HasProblems = isPassed && hasProblems,
        };
    }

    /// <summary>Asked again here and not only in the markup: more clicks may arrive before the first one is drawn.</summary>
    private void GoOn()
    {
        var (state, step) = (State.Value, Current);
        if (state.IsSending || state.IsDone)
        {
            return;
        }

        var first = Steps.FirstOrDefault(other => Reading.ProblemsOf(other.Key).Any())?.Key;
        var isInVain = step == RestoreFields.ReviewStep ? first is not null : first == step || (step == RestoreFields.PointStep && Reading.Type is null);
        if (step != RestoreFields.ReviewStep || isInVain || Decision.IsAllowed)
        {
            Dispatcher.Dispatch(new PassStepAction(step == RestoreFields.ReviewStep ? first ?? step : step, isInVain));
        }

        if (step != RestoreFields.ReviewStep && !isInVain)
        {
            Url.Go((WizardShell.StepParameter, Steps.SkipWhile(other => other.Key != step).ElementAt(1).Key));
        }
        else if (step == RestoreFields.ReviewStep && first is not null && first != step)
        {
            Url.Go((WizardShell.StepParameter, first));
        }
        else if (step == RestoreFields.ReviewStep && Decision.IsAllowed && Reading.Command is { } command)
        {
            Dispatcher.Dispatch(new SendRestoreAction(new ConnectionId(Form.Connection), command, state.DraftId));
        }
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
