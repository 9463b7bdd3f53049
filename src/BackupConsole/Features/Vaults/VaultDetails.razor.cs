using System.Globalization;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Vaults;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Features.Vaults;

/// <summary>Every field of DescribeBackupVault.</summary>
public sealed partial class VaultDetails
{
    [Parameter, EditorRequired]
    public required BackupVault Vault { get; set; }

    [Parameter, EditorRequired]
    public required EstateClock Clock { get; set; }

    private static string? Days(int? days) => days is { } number ? string.Create(CultureInfo.InvariantCulture, $"{number:N0} days") : null;
}
