namespace BackupConsole.Emulator.Storage;

/// <summary>Single values that must survive a restart: clock anchors, first start, the key of the pagination tokens.</summary>
internal static class Meta
{
    public static string? Get(Session session, string key) =>
        session.First("SELECT value FROM meta WHERE key = @key", row => row.GetString(0), ("@key", key));

    public static void Set(Session session, string key, string value) =>
        session.Execute(
            "INSERT INTO meta (key, value) VALUES (@key, @value) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            ("@key", key),
            ("@value", value));
}
