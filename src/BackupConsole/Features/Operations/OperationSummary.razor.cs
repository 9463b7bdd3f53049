using System.Globalization;
using BackupConsole.Domain;
using BackupConsole.Domain.Operations;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Features.Operations;

/// <summary>The strip on top of an operation: how far it is, how fast, and what can be done.</summary>
public sealed partial class OperationSummary
{
    [Parameter, EditorRequired]
    public required Operation Operation { get; set; }

    /// <summary>When it was read, in wall time.</summary>
    [Parameter, EditorRequired]
    public required DateTimeOffset Now { get; set; }

    [Parameter, EditorRequired]
    public required Decision Decision { get; set; }

    [Parameter]
    public OperationChangeForm? Change { get; set; }

    [Parameter]
    public EventCallback<OperationChange> OnChange { get; set; }

    /// <summary>Asks before the rest is cancelled.</summary>
    [Parameter]
    public EventCallback OnCancel { get; set; }

    private bool IsBusy => Change is { IsBusy: true };

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
