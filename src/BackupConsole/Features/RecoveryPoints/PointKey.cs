using BackupConsole.Domain.Estate;
using BackupConsole.Domain.RecoveryPoints;

namespace BackupConsole.Features.RecoveryPoints;

/// <summary>Which recovery point: one ARN can be seen in two vaults, and through two connections.</summary>
public readonly record struct PointKey(ConnectionId Connection, string VaultName, string Arn)
{
    public static PointKey Of(KnownRecoveryPoint known) => new(known.Connection, known.Point.VaultName, known.Point.Arn);
}
