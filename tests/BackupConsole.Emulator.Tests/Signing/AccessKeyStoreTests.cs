using BackupConsole.Emulator.Signing;
using BackupConsole.Emulator.Storage;
using BackupConsole.Emulator.Tests.Infrastructure;

namespace BackupConsole.Emulator.Tests.Signing;

public sealed class AccessKeyStoreTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("emulator-keys-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Keys_that_expired_long_ago_are_forgotten_and_those_without_an_end_are_not()
    {
        using var database = new Database(Path.Combine(_folder, "emulator.db"));
        var keys = new AccessKeyStore(database);
        keys.Save(Key("ASIAOLD", TestEmulator.Start.AddDays(-2)));
        keys.Save(Key("ASIANEW", TestEmulator.Start.AddHours(-1)));
        keys.Save(Key("AKIAUSER", null));
        Assert.NotNull(keys.Find("ASIAOLD"));

        keys.RemoveExpiredBefore(TestEmulator.Start.AddDays(-1));

        Assert.Null(keys.Find("ASIAOLD"));
        Assert.NotNull(keys.Find("ASIANEW"));
        Assert.NotNull(keys.Find("AKIAUSER"));
        Assert.Equal(2, database.Read(session => session.Count("SELECT COUNT(*) FROM access_keys")));
    }

    private static AccessKey Key(string id, DateTimeOffset? expiresAt) =>
        new(id, "secret", TestEmulator.Account, TestEmulator.Role, "AROA", expiresAt is null ? null : "token", expiresAt);
}
