using BackupConsole.Domain;
using BackupConsole.Domain.Estate;
using BackupConsole.Monitoring;
using BackupConsole.Ui.Fields;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Features.Restore;

/// <summary>Where the recovery point is, and which one.</summary>
public sealed partial class RestorePointStep
{
    private string? _text;

    [Parameter, EditorRequired]
    public required RestoreForm Form { get; set; }

    [Parameter, EditorRequired]
    public required RestoreState State { get; set; }

    [Parameter, EditorRequired]
    public required EstateSnapshot Estate { get; set; }

    [Parameter]
    public IReadOnlyCollection<Problem> Problems { get; set; } = [];

    [Parameter]
    public EventCallback<RestoreChange> OnChange { get; set; }

    /// <summary>The ARN of another recovery point.</summary>
    [Parameter]
    public EventCallback<string> OnChoose { get; set; }

    [Parameter]
    public EventCallback<string?> OnSearch { get; set; }

    [Parameter]
    public EventCallback OnRetry { get; set; }

    private ConnectionSnapshot? Connection => Estate.Find(new ConnectionId(Form.Connection));

    private EstateClock? Clock => Connection?.Clock;

    private IReadOnlyList<SelectOption> ConnectionOptions => [.. Estate.Connections.Select(known => new SelectOption(known.Connection.Id.Value, known.Connection.Name))];

    /// <summary>A vault that the monitor has not seen yet stays chosen.</summary>
    private IReadOnlyList<SelectOption> VaultOptions =>
        [.. (Connection?.Vaults.Select(vault => vault.Name) ?? []).Append(Form.VaultName).Where(name => name.Length > 0).Distinct().Order(StringComparer.OrdinalIgnoreCase).Select(name => new SelectOption(name, name))];

    private Task Emit(string field, Func<RestoreForm, RestoreForm> apply) => OnChange.InvokeAsync(new RestoreChange(field, apply));

    private Task SearchAsync(string? text)
    {
        _text = text;
        return OnSearch.InvokeAsync(text);
    }
}
