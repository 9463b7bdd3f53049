using BackupConsole.Emulator.Http;
using BackupConsole.Emulator.RecoveryPoints;
using BackupConsole.Emulator.Storage;

namespace BackupConsole.Emulator.LegalHolds;

/// <summary>The recovery points that a hold is on: <see cref="RecoveryPointSelection.Covers"/> as a statement, for holds on many.</summary>
internal static class HeldRecoveryPoints
{
    public static List<RecoveryPointRecord> List(Session session, LegalHoldRecord hold, PageRequest page)
    {
        var selection = hold.Selection ?? new RecoveryPointSelection();
        var vaults = selection.VaultNames ?? [];
        var resources = selection.ResourceIdentifiers ?? [];
        return session.Query(
            $"""
            SELECT {RecoveryPointRecord.Columns} FROM recovery_points
            WHERE account = @account AND region = @region
                AND (@all OR vault IN (SELECT value FROM json_each(@vaults)) OR resource_arn IN (SELECT value FROM json_each(@resources)))
                AND created_at BETWEEN @from AND @to AND created_at <= @cursor AND (created_at < @cursor OR seq < @seq)
            ORDER BY created_at DESC, seq DESC LIMIT @limit
            """,
            RecoveryPointRecord.Read,
            ("@account", hold.Account),
            ("@region", hold.Region),
            ("@all", vaults.Count == 0 && resources.Count == 0),
            ("@vaults", ApiJson.Text(vaults)),
            ("@resources", ApiJson.Text(resources)),
            ("@from", selection.DateRange?.FromDate ?? DateTimeOffset.MinValue),
            ("@to", selection.DateRange?.ToDate ?? DateTimeOffset.MaxValue),
            ("@cursor", page.AfterNumber(0)),
            ("@seq", page.AfterNumber(1)),
            ("@limit", page.Limit + 1L));
    }
}
