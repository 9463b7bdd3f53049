using BackupConsole.Emulator.RecoveryPoints;
using Microsoft.Data.Sqlite;

namespace BackupConsole.Emulator.Storage;

internal static class LifecycleColumns
{
    /// <summary>Reads cold_after, delete_after, archive_opt_in, in this order, from a column on.</summary>
    public static Lifecycle? Read(SqliteDataReader row, int from)
    {
        if (row.IsDBNull(from) && row.IsDBNull(from + 1) && row.IsDBNull(from + 2))
        {
            return null;
        }

        return new Lifecycle
        {
            MoveToColdStorageAfterDays = row.NumberOrNull(from),
            DeleteAfterDays = row.NumberOrNull(from + 1),
            OptInToArchiveForSupportedResources = row.NumberOrNull(from + 2) is { } optIn ? optIn != 0 : null,
        };
    }
}
