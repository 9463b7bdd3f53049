using BackupConsole.Emulator.Http;
using BackupConsole.Emulator.LegalHolds;
using BackupConsole.Emulator.RecoveryPoints;
using BackupConsole.Emulator.Settings;
using BackupConsole.Emulator.Storage;
using BackupConsole.Emulator.Vaults;

namespace BackupConsole.Emulator.Tests.Vaults;

public sealed class VaultGuardTests : IDisposable
{
    private const string Account = "123456789012";
    private const string Other = "210987654321";
    private const string Region = "eu-central-1";
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);
    private readonly string _folder = Directory.CreateTempSubdirectory("emulator-guard-").FullName;
    private readonly Database _database;

    public VaultGuardTests()
    {
        _database = new Database(Path.Combine(_folder, "emulator.db"));
        _database.Write(session => VaultStore.Insert(session, Account, Region, "nightly", null, null, Now));
    }

    [Theory]
    [InlineData(6L, false)]
    [InlineData(7L, true)]
    [InlineData(30L, true)]
    [InlineData(31L, false)]
    [InlineData(-1L, false)]
    [InlineData(null, false)]
    public void Locked_vault_takes_retentions_within_its_range_only(long? days, bool isFine)
    {
        var vault = Lock(new VaultLock(7, 30, null));
        var lifecycle = new Lifecycle { DeleteAfterDays = days };

        Assert.Equal(isFine, VaultGuard.RetentionRefusal(vault, lifecycle) is null);
        Assert.Equal(isFine, VaultGuard.RetentionRefusal(vault, lifecycle) is null);
    }

    [Fact]
    public void Keeping_for_ever_is_longer_than_any_minimum()
    {
        Assert.Null(VaultGuard.RetentionRefusal(Lock(new VaultLock(7, null, Now)), null));
        Assert.Null(VaultGuard.RetentionRefusal(Lock(null), null));
    }

    [Fact]
    public void Recovery_points_of_a_locked_vault_cannot_be_changed_even_in_the_grace_time()
    {
        Assert.Null(Changing());

        Lock(new VaultLock(null, null, Now.AddDays(3)));

        Assert.Contains("is locked", Assert.IsType<ApiException>(Changing()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Held_recovery_point_cannot_be_changed_until_the_hold_is_canceled()
    {
        var hold = new LegalHoldRecord
        {
            Id = "hold",
            Account = Account,
            Region = Region,
            Title = "Case 7",
            Description = "",
            Selection = new RecoveryPointSelection { VaultNames = ["nightly"] },
            CreatedAt = Now,
            ActiveAt = Now,
        };
        _database.Write(session => LegalHoldStore.Insert(session, hold, null));
        Assert.Contains("legal hold", Assert.IsType<ApiException>(Changing()).Message, StringComparison.Ordinal);

        _database.Write(session => LegalHoldStore.Cancel(session, hold with { CancelingAt = Now, CanceledAt = Now }));

        Assert.Null(Changing());
    }

    [Fact]
    public void Copies_within_an_account_need_no_policy_but_can_be_denied()
    {
        Assert.True(MayCopy(Account));

        Allow("Deny", Account);

        Assert.False(MayCopy(Account));
    }

    [Fact]
    public void Copies_across_accounts_need_the_policy_and_the_organizations_setting()
    {
        Assert.False(MayCopy(Other));
        Allow("Allow", Other);
        Assert.False(MayCopy(Other));

        _database.Write(session => GlobalSettingsStore.Set(session, GlobalSettingsStore.CrossAccountBackup, "true", Now));

        Assert.True(MayCopy(Other));
        Assert.False(MayCopy("333333333333"));
        Allow("Deny", Other);
        Assert.False(MayCopy(Other));
    }

    public void Dispose()
    {
        _database.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private static VaultRecord Vault(Session session) => VaultStore.Require(session, Account, Region, "nightly");

    private VaultRecord Lock(VaultLock? locked) => _database.Write(session =>
    {
        VaultLockStore.Save(session, Vault(session), locked);
        return Vault(session);
    });

    private bool MayCopy(string sourceAccount) => _database.Write(session => VaultGuard.CopyRefusal(session, Vault(session), sourceAccount) is null);

    private void Allow(string effect, string account) => _database.Write(session => VaultPolicyStore.Save(
        session,
        Vault(session),
        $$"""{"Statement": {"Effect": "{{effect}}", "Principal": {"AWS": "{{account}}"}, "Action": "backup:CopyIntoBackupVault", "Resource": "*"} }"""));

    private Exception? Changing() => Record.Exception(() => _database.Write(session => VaultGuard.RequireChangeable(session, new RecoveryPointRecord
    {
        Account = Account,
        Region = Region,
        Vault = "nightly",
        Arn = "arn:aws:ec2:eu-central-1::snapshot/snap-1",
        ResourceArn = "arn:aws:ec2:eu-central-1:123456789012:volume/vol-1",
        ResourceType = "EBS",
        ResourceName = "vol-1",
        Status = "COMPLETED",
        CreatedAt = Now,
        InitiatedAt = Now,
        RoleArn = "",
        KeyArn = "",
        KeyType = "",
    })));
}
