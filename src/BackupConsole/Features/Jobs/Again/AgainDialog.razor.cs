using System.Globalization;
using BackupConsole.Domain;
using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Jobs;
using BackupConsole.Domain.Reruns;
using BackupConsole.Ui;
using Fluxor;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Features.Jobs.Again;

/// <summary>Shows which failed jobs will be run again and which are left out, before they are queued.</summary>
public sealed partial class AgainDialog
{
    private readonly string _titleId = ElementIds.Next("dialog");

    [Inject]
    private IState<JobsState> State { get; set; } = null!;

    [Inject]
    private IDispatcher Dispatcher { get; set; } = null!;

    [Parameter, EditorRequired]
    public required AgainForm Form { get; set; }

    [Parameter, EditorRequired]
    public required Actor? Actor { get; set; }

    private AgainChoice? Choice => Form.Choice is { HasValue: true, Value: var choice } ? choice : null;

    private string Word => Form.Kind.ToString().ToLowerInvariant();

    private string Like => Form.Kind == JobKind.Copy
        ? "Each copies the same recovery point to the same vault, with the role and the lifecycle of the job that failed."
        : "Each backs up the same resource into the same vault, with the role, the lifecycle and the start window of the job that failed, and with the tags of its rule where the rule is still there.";

    private string ConfirmText => Choice is { Run.Included: > 0 and var number } ? $"Run {Number(number)} again" : "Run again";

    private Decision Decision => Choice?.Run switch
    {
        null => Decision.Refused("The failed jobs are being read."),
        { First: { } first } => Permissions.Can(Actor, RerunRules.RightFor(Form.Kind), first.Connection),
        _ => Decision.Refused("Nothing is left to be run again."),
    };

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static int KeptForEver(AgainChoice choice) => choice.Run.Items.Count(pair => pair.Item is { Exclusion: null, Command: StartBackupJob { Lifecycle.DeleteAfterDays: null } });

    private void Close()
    {
        if (!Form.IsSending)
        {
            Dispatcher.Dispatch(new CloseAgainAction());
        }
    }

    /// <summary>Asks the state and not its own parameter: more clicks may arrive before the first one is drawn.</summary>
    private void Queue()
    {
        if (Decision.IsAllowed && Choice is { } choice && Actor is { } actor && State.Value.Again is { IsSending: false } form && form.Submission == Form.Submission)
        {
            Dispatcher.Dispatch(new QueueAgainAction(actor, form.Submission, form.Operations(choice)));
        }
    }
}
