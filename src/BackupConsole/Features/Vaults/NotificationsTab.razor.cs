using System.Collections.Immutable;
using BackupConsole.Domain;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Vaults;
using BackupConsole.Domain.Vaults.Notifications;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Features.Vaults;

/// <summary>Where AWS tells what happens in a vault, and of what.</summary>
public sealed partial class NotificationsTab
{
    private string _topic = string.Empty;
    private ImmutableHashSet<string> _events = [];
    private bool _wasEditing;

    [Parameter, EditorRequired]
    public required ConnectionId Connection { get; set; }

    [Parameter, EditorRequired]
    public required BackupVault Vault { get; set; }

    [Parameter, EditorRequired]
    public required VaultTopic Topic { get; set; }

    [Parameter, EditorRequired]
    public required Decision Decision { get; set; }

    [Parameter]
    public VaultEdit? Edit { get; set; }

    [Parameter]
    public EventCallback<VaultEditKind> OnOpen { get; set; }

    [Parameter]
    public EventCallback OnCancel { get; set; }

    [Parameter]
    public EventCallback<PutBackupVaultNotifications> OnSave { get; set; }

    [Parameter]
    public EventCallback OnDelete { get; set; }

    private bool IsEditing => Edit?.Kind == VaultEditKind.Notifications;

    private PutBackupVaultNotifications Command => new(Vault.Name, _topic.Trim(), [.. _events.Order(StringComparer.Ordinal)]);

    private ImmutableArray<Problem> Problems => [.. Command.Validate(), .. VaultNotificationRules.ValidatePlace(_topic.Trim(), Vault.Arn)];

    private Decision CanSave => Decision.And(Problems.IsEmpty ? Decision.Allowed : Decision.Refused("Mend what is marked first."));

    protected override void OnParametersSet()
    {
        if (IsEditing && !_wasEditing)
        {
            _topic = Topic.Set?.TopicArn ?? string.Empty;
            _events = [.. Topic.Set?.Events ?? []];
        }

        _wasEditing = IsEditing;
    }

    private void Choose(string name, bool isChosen) => _events = isChosen ? _events.Add(name) : _events.Remove(name);

    private Task SaveAsync() => CanSave.IsAllowed && Edit is { IsSending: false } ? OnSave.InvokeAsync(Command) : Task.CompletedTask;
}
