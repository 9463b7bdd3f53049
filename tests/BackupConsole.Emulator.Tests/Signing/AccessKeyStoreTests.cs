using BackupConsole.Emulator.Signing;
using BackupConsole.Emulator.Storage;
using BackupConsole.Emulator.Tests.Infrastructure;

namespace BackupConsole.Emulator.Tests.Signing;

public sealed class AccessKeyStoreTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("emulator-keys-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Thousand_keys_that_expired_last_are_kept_and_all_that_have_not()
    {
        using var database = new Database(Path.Combine(_folder, "emulator.db"));
        var keys = new AccessKeyStore(database);
        database.Write(session =>
        {
            for (var number = 1; number <= 1_003; number++)
            {
                AccessKeyStore.Insert(session, Key($"ASIA{number}", TestEmulator.Start.AddMinutes(-number)));
            }

            AccessKeyStore.Insert(session, Key("ASIANEW", TestEmulator.Start.AddHours(1)));
            AccessKeyStore.Insert(session, Key("AKIAUSER", null));
        });
        Assert.NotNull(keys.Find("ASIA1001"));

        keys.ForgetLongExpired(TestEmulator.Start);

        Assert.Null(keys.Find("ASIA1001"));
        Assert.All((string[])["ASIA1", "ASIA1000", "ASIANEW", "AKIAUSER"], id => Assert.NotNull(keys.Find(id)));
        Assert.Equal(1_002, database.Read(session => session.Count("SELECT COUNT(*) FROM access_keys")));
    }

    private static AccessKey Key(string id, DateTimeOffset? expiresAt) =>
        new(id, "secret", TestEmulator.Account, TestEmulator.Role, "AROA", expiresAt is null ? null : "token", expiresAt);
}
