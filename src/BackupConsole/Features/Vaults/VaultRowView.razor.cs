using BackupConsole.Domain.Vaults;
using BackupConsole.Monitoring;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Features.Vaults;

/// <summary>A row; it is drawn again only when its vault, or the clock of its estate, is another one.</summary>
public sealed partial class VaultRowView
{
    private (BackupVault? Vault, Domain.Estate.EstateClock? Clock) _drawn;

    [Parameter, EditorRequired]
    public required BackupVault Vault { get; set; }

    [Parameter, EditorRequired]
    public required ConnectionSnapshot Estate { get; set; }

    protected override bool ShouldRender() => !ReferenceEquals(_drawn.Vault, Vault) || !ReferenceEquals(_drawn.Clock, Estate.Clock);

    protected override void OnAfterRender(bool firstRender) => _drawn = (Vault, Estate.Clock);
}
