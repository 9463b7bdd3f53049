using System.Collections.Immutable;
using System.Globalization;
using BackupConsole.Domain;
using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Commands;
using BackupConsole.Monitoring;
using BackupConsole.Ui;
using BackupConsole.Ui.Lifecycles;
using Fluxor;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Features.RecoveryPoints.Bulk;

/// <summary>Asks for what a bulk action needs and shows what it will do and leave out, before it is queued.</summary>
public sealed partial class BulkDialog
{
    private readonly string _titleId = ElementIds.Next("dialog");
    private readonly string _inputId = ElementIds.Next("dialog");
    private readonly HashSet<string> _touched = [];
    private string _typed = string.Empty;
    private BulkForm? _planned;

    [Inject]
    private IState<RecoveryPointsState> State { get; set; } = null!;

    [Inject]
    private IState<EstateState> Estate { get; set; } = null!;

    [Inject]
    private IDispatcher Dispatcher { get; set; } = null!;

    [Parameter, EditorRequired]
    public required BulkForm Form { get; set; }

    [Parameter, EditorRequired]
    public required Actor? Actor { get; set; }

    private BulkPlan? Plan { get; set; }

    private IReadOnlyCollection<Problem> Problems => Plan is null ? [] : [.. Plan.Problems.Where(problem => _touched.Contains(problem.Field))];

    private IReadOnlyCollection<string> Destinations =>
        [.. Estate.Value.Snapshot.Connections.SelectMany(connection => connection.Vaults).Select(vault => vault.Arn).Order(StringComparer.Ordinal)];

    private IReadOnlyCollection<string> Roles => Form.Choice is { HasValue: true, Value.Candidates: var candidates }
        ? [.. candidates.Select(candidate => BackupRoles.LikeEarlier(Estate.Value.Snapshot.Find(candidate.Known.Connection), candidate.Known.Point.IamRoleArn)).OfType<string>().Distinct().Order(StringComparer.Ordinal)]
        : [];

    private string Confirmation => $"delete {Plan?.Included ?? 0}";

    private string Title => Form.Action switch
    {
        BulkAction.Delete or BulkAction.EmptyVault => "Delete recovery points?",
        BulkAction.ChangeLifecycle => "Change the lifecycle",
        BulkAction.Copy => "Copy recovery points",
        BulkAction.Disassociate => "Disassociate recovery points?",
        BulkAction.AddTags => "Add tags",
        BulkAction.RemoveTags => "Remove tags",
    };

    private string Will => Form.Action switch
    {
        BulkAction.Delete or BulkAction.EmptyVault => "will be deleted",
        BulkAction.ChangeLifecycle => "will get this lifecycle",
        BulkAction.Copy => "will be copied, each by a job of its own",
        BulkAction.Disassociate => "will be let go",
        BulkAction.AddTags => "will get these tags",
        BulkAction.RemoveTags => "will lose these tags",
    };

    private string ConfirmText => Plan is { Included: var number }
        ? string.Create(CultureInfo.InvariantCulture, $"{Verb} {number:N0}")
        : Verb;

    private string Verb => Form.Action switch
    {
        BulkAction.Delete or BulkAction.EmptyVault => "Delete",
        BulkAction.ChangeLifecycle => "Change",
        BulkAction.Copy => "Copy",
        BulkAction.Disassociate => "Disassociate",
        BulkAction.AddTags => "Tag",
        BulkAction.RemoveTags => "Remove tags of",
    };

    private Decision Decision
    {
        get
        {
            if (Plan is not { } plan || Form.Choice is not { HasValue: true, Value.Candidates: [var first, ..] })
            {
                return Decision.Refused("What was picked is being read.");
            }

            return Permissions.Can(Actor, BulkPlan.RightFor(Form.Action), first.Known.Connection)
                .And(plan.Included > 0 ? Decision.Allowed : Decision.Refused("Nothing is left to be done."))
                .And(Form.Action != BulkAction.Delete || _typed.Trim() == Confirmation ? Decision.Allowed : Decision.Refused($"Type “{Confirmation}” first."));
        }
    }

    protected override void OnParametersSet()
    {
        if (!ReferenceEquals(_planned, Form))
        {
            _planned = Form;
            Plan = Form.Choice is { HasValue: true, Value: var choice } ? BulkPlan.Of(Form, choice, Estate.Value.Snapshot) : null;
        }
    }

    private void Change(string field, Func<BulkForm, BulkForm> apply)
    {
        _touched.Add(field);
        Dispatcher.Dispatch(new ChangeBulkFormAction(apply));
    }

    /// <summary>A row that was only just added is not judged yet.</summary>
    private void EnterTags(ImmutableArray<KeyValuePair<string, string>> tags)
    {
        if (tags.All(tag => tag.Key.Length + tag.Value.Length > 0))
        {
            _touched.Add(nameof(ChangeTags.TagsToSet));
        }

        Dispatcher.Dispatch(new ChangeBulkFormAction(form => form with { Tags = tags }));
    }

    private void ChangeLifecycle(LifecycleChange change) => Change(change.Field, form => form with { Lifecycle = change.Apply(form.Lifecycle) });

    private void Close()
    {
        if (!Form.IsSending)
        {
            Dispatcher.Dispatch(new CloseBulkAction());
        }
    }

    /// <summary>Asks the state and not its own parameter: more clicks may arrive before the first one is drawn.</summary>
    private void Queue()
    {
        if (Plan is { } plan)
        {
            _touched.UnionWith(plan.Problems.Select(problem => problem.Field));
            if (plan.Problems.IsEmpty && Decision.IsAllowed && Actor is { } actor && State.Value.Bulk is { IsSending: false } form && form.Submission == Form.Submission)
            {
                Dispatcher.Dispatch(new QueueBulkAction(actor, form.Submission, plan.Operations(form)));
            }
        }
    }
}
