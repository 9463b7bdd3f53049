using BackupConsole.Domain.Errors;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Ui;

/// <summary>What somebody who looks a failure up needs: AWS's error type and request id.</summary>
public sealed partial class ErrorCodes
{
    [Parameter, EditorRequired]
    public required BackupError Error { get; set; }
}
