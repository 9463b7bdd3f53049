using BackupConsole.Domain;
using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Estate;
using BackupConsole.Navigation;
using BackupConsole.Ui;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Features.RecoveryPoints.Bulk;

public sealed partial class EmptyVaultPage
{
    private readonly string _inputId = ElementIds.Next("confirm");
    private string _typed = string.Empty;
    private (ConnectionId Connection, string Name)? _asked;
    private Guid _submission;
    private (BulkForm Form, BulkPlan? Plan)? _planned;

    [Parameter]
    public string ConnectionKey { get; set; } = string.Empty;

    [Parameter]
    public string Name { get; set; } = string.Empty;

    private ConnectionId Key => new(ConnectionKey);

    /// <summary>Null until this page's own reading has begun: another one may have left its form.</summary>
    private BulkForm? Form => State.Value.Bulk is { } form && form.Submission == _submission ? form : null;

    private BulkPlan? Plan
    {
        get
        {
            if (Form is { } form && !ReferenceEquals(_planned?.Form, form))
            {
                _planned = (form, form.Choice is { HasValue: true, Value: var choice } ? BulkPlan.Of(form, choice, Estate.Value.Snapshot) : null);
            }

            return Form is null ? null : _planned?.Plan;
        }
    }

    private Decision Decision => Permissions.Can(Actor, ConsoleAction.DeleteRecoveryPoint, Key)
        .And(Plan is { Included: > 0 } ? Decision.Allowed : Decision.Refused("Nothing in this vault can be deleted by hand."))
        .And(_typed.Trim() == Name ? Decision.Allowed : Decision.Refused($"Type “{Name}” first."));

    protected override void OnInitialized()
    {
        base.OnInitialized();
        SubscribeToAction<BulkQueuedAction>(action => _ = InvokeAsync(() => Navigation.NavigateTo(ConsoleUrls.Operation(action.Operations[0]))));
    }

    protected override void OnParametersSet()
    {
        if (_asked != (Key, Name) && Connections.Find(Key) is not null)
        {
            _asked = (Key, Name);
            Read();
        }
    }

    private void Read()
    {
        (_submission, _typed) = (Guid.NewGuid(), string.Empty);
        Dispatcher.Dispatch(new PrepareEmptyVaultAction(_submission, Key, Name));
    }

    private void Queue()
    {
        if (Decision.IsAllowed && Plan is { } plan && Actor is { } actor && Form is { IsSending: false } form)
        {
            Dispatcher.Dispatch(new QueueBulkAction(actor, form.Submission, plan.Operations(form)));
        }
    }
}
