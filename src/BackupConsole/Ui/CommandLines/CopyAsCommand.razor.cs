using System.Globalization;
using BackupConsole.Domain;
using BackupConsole.Domain.CommandLines;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Ports;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Ui.CommandLines;

/// <summary>Shows what a form would send as lines of the AWS CLI, for scripts and for whoever wants to see it before. It changes nothing, so whoever may look may use it.</summary>
public sealed partial class CopyAsCommand
{
    private readonly string _titleId = ElementIds.Next("dialog");
    private bool _isOpen;
    private CommandShell _shell;

    [Inject]
    private ICommandLines CommandLines { get; set; } = null!;

    [Parameter, EditorRequired]
    public required ConnectionId? Connection { get; set; }

    /// <summary>What would be sent; null while the form cannot be sent.</summary>
    [Parameter, EditorRequired]
    public required BackupCommand? Command { get; set; }

    /// <summary>What would be sent once that has been carried out; null when nothing would.</summary>
    [Parameter]
    public BackupCommand? Then { get; set; }

    /// <summary>How many commands there are in all; the lines are those of the one that is given.</summary>
    [Parameter]
    public int Total { get; set; } = 1;

    /// <summary>How the other commands differ from the one that is given.</summary>
    [Parameter]
    public string Others { get; set; } = "The others differ in the object only.";

    private Decision Decision => Connection is not null && Command is not null ? Decision.Allowed : Decision.Refused("Mend or fill in the form first.");

    private string Words => Total > 1
        ? string.Create(CultureInfo.InvariantCulture, $"The first of {Total:N0}. {Others}")
        : "What this form would send.";

    private string TextOf(BackupCommand command) => Connection is { } connection
        ? string.Join('\n', new[] { command, Then }.OfType<BackupCommand>().SelectMany(sent => CommandLines.LinesOf(connection, sent, _shell)))
        : string.Empty;

    private static string NameOf(CommandShell shell) => shell switch
    {
        CommandShell.Bash => "bash",
        CommandShell.PowerShell => "PowerShell",
    };
}
