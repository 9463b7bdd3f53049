using BackupConsole.Emulator.RecoveryPoints;

namespace BackupConsole.Emulator.LegalHolds;

/// <summary>
/// What a hold is on: recovery points that are in one of the vaults or of one of the resources (all, if it names neither) and were
/// created in the range (whenever, if it has none).
/// </summary>
internal sealed record RecoveryPointSelection
{
    public IReadOnlyList<string>? VaultNames { get; init; }

    public IReadOnlyList<string>? ResourceIdentifiers { get; init; }

    public DateRange? DateRange { get; init; }

    public bool Covers(RecoveryPointRecord point)
    {
        var isNamed = VaultNames is not { Count: > 0 } && ResourceIdentifiers is not { Count: > 0 }
            || VaultNames?.Contains(point.Vault, StringComparer.Ordinal) == true
            || ResourceIdentifiers?.Contains(point.ResourceArn, StringComparer.Ordinal) == true;
        return isNamed && (DateRange is null || (point.CreatedAt >= DateRange.FromDate && point.CreatedAt <= DateRange.ToDate));
    }
}
