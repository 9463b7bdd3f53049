using BackupConsole.Emulator.Storage;

namespace BackupConsole.Emulator.Settings;

/// <summary>The settings of the one organization that all accounts of the estate belong to. What was never set is "false".</summary>
internal static class GlobalSettingsStore
{
    public const string CrossAccountBackup = "isCrossAccountBackupEnabled";

    public static IReadOnlyList<string> Names { get; } = [CrossAccountBackup, "isDelegatedAdministratorEnabled", "isMpaEnabled"];

    public static (SortedDictionary<string, string> Settings, DateTimeOffset? UpdatedAt) All(Session session)
    {
        var settings = new SortedDictionary<string, string>(Names.ToDictionary(name => name, _ => "false"), StringComparer.Ordinal);
        DateTimeOffset? updatedAt = null;
        foreach (var (name, value, at) in session.Query(
            "SELECT name, value, updated_at FROM global_settings ORDER BY updated_at", row => (row.GetString(0), row.GetString(1), row.Instant(2))))
        {
            settings[name] = value;
            updatedAt = at;
        }

        return (settings, updatedAt);
    }

    public static bool IsOn(Session session, string name) =>
        session.First("SELECT value FROM global_settings WHERE name = @name", row => row.GetString(0), ("@name", name)) == "true";

    public static void Set(Session session, string name, string value, DateTimeOffset now) => session.Execute(
        """
        INSERT INTO global_settings (name, value, updated_at) VALUES (@name, @value, @now)
        ON CONFLICT (name) DO UPDATE SET value = excluded.value, updated_at = excluded.updated_at
        """,
        ("@name", name),
        ("@value", value),
        ("@now", now));
}
