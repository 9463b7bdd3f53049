using BackupConsole.Domain.Plans;
using BackupConsole.Ui.Lifecycles;

namespace BackupConsole.Features.PlanWizard;

/// <summary>A copy action as it was typed.</summary>
public sealed record CopyForm(string DestinationVaultArn, LifecycleInput Lifecycle)
{
    public static CopyForm Empty { get; } = new(string.Empty, LifecycleInput.Of(null));

    public static CopyForm Of(CopyAction copy) => new(copy.DestinationVaultArn, LifecycleInput.Of(copy.Lifecycle));

    public CopyAction Read() => new(DestinationVaultArn.Trim(), Lifecycle.ReadOrNull());
}
