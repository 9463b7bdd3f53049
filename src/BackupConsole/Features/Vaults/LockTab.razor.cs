using System.Collections.Immutable;
using BackupConsole.Domain;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Plans;
using BackupConsole.Domain.Vaults;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Features.Vaults;

/// <summary>The lock of a vault: what it demands, and the form that says what a change does before it is sent.</summary>
public sealed partial class LockTab
{
    private VaultLockForm _form = new();
    private bool _wasEditing;

    [Parameter, EditorRequired]
    public required ConnectionId Connection { get; set; }

    [Parameter, EditorRequired]
    public required BackupVault Vault { get; set; }

    /// <summary>The plans of the same account and Region: rules of theirs may not fit the lock.</summary>
    [Parameter, EditorRequired]
    public required ImmutableArray<BackupPlan> Plans { get; set; }

    /// <summary>The estate's time.</summary>
    [Parameter, EditorRequired]
    public required DateTimeOffset Now { get; set; }

    [Parameter, EditorRequired]
    public required Decision Decision { get; set; }

    [Parameter]
    public VaultEdit? Edit { get; set; }

    [Parameter]
    public EventCallback<VaultEditKind> OnOpen { get; set; }

    [Parameter]
    public EventCallback OnCancel { get; set; }

    [Parameter]
    public EventCallback<VaultLockSettings> OnSave { get; set; }

    [Parameter]
    public EventCallback OnDelete { get; set; }

    private bool IsEditing => Edit?.Kind == VaultEditKind.Lock;

    private bool IsImmutable => Vault is { IsLocked: true, LockDate: { } date } && date <= Now;

    private Decision CanChange => Decision.And(IsImmutable ? Decision.Refused("The grace time of this compliance lock is over: nobody can change it any more.") : Decision.Allowed);

    private string Explanation => (Vault.IsLocked, IsImmutable, Vault.LockDate) switch
    {
        (false, _, _) => "Without a lock, whoever has the right by IAM may delete recovery points.",
        (_, true, _) => "This lock can never be changed or taken off.",
        (_, _, { } date) => $"The lock can be changed or taken off until {date.UtcDateTime:yyyy-MM-dd HH:mm} UTC, and never after.",
        _ => "Nobody deletes a recovery point before its time is over. The lock can be taken off by whoever has the right.",
    };

    private IEnumerable<string> Broken => Plans.SelectMany(plan => plan.Rules, (plan, rule) => (plan, rule))
        .Where(pair => pair.rule.TargetVaultName == Vault.Name && !_form.Settings.Allows(pair.rule.Lifecycle?.DeleteAfterDays))
        .Select(pair => $"{pair.plan.Name}, rule {pair.rule.Name}: {(pair.rule.Lifecycle?.DeleteAfterDays is { } days ? $"{days:N0} days" : "for ever")}");

    private ImmutableArray<Problem> Problems => _form.Problems;

    private Decision CanSave => CanChange
        .And(Problems.IsEmpty ? Decision.Allowed : Decision.Refused("Mend what is marked first."))
        .And(_form.Confirmed);

    protected override void OnParametersSet()
    {
        if (IsEditing && !_wasEditing)
        {
            _form = VaultLockForm.Of(Vault);
        }

        _wasEditing = IsEditing;
    }

    private Task SaveAsync() => CanSave.IsAllowed && Edit is { IsSending: false } ? OnSave.InvokeAsync(_form.Settings) : Task.CompletedTask;
}
