using BackupConsole.Emulator.RecoveryPoints;
using BackupConsole.Emulator.Storage;
using BackupConsole.Emulator.Tests.Infrastructure;
using Microsoft.Data.Sqlite;

namespace BackupConsole.Emulator.Tests.RecoveryPoints;

public sealed class RecoveryPointStoreTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("emulator-points-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Two_recovery_points_of_one_name_in_a_vault_are_an_error()
    {
        using var database = new Database(Path.Combine(_folder, "emulator.db"));
        database.Write(session => RecoveryPointStore.Insert(session, Point("snap-1"), null));

        Assert.Throws<SqliteException>(() => database.Write(session => RecoveryPointStore.Insert(session, Point("snap-1"), null)));
        database.Write(session => RecoveryPointStore.Insert(session, Point("snap-2"), null));

        Assert.Equal(2, database.Read(session => session.Count("SELECT COUNT(*) FROM recovery_points")));
    }

    private static RecoveryPointRecord Point(string snapshot) => new()
    {
        Account = TestEmulator.Account,
        Region = TestEmulator.Region,
        Vault = "Default",
        Arn = $"arn:aws:ec2:{TestEmulator.Region}::snapshot/{snapshot}",
        ResourceArn = TestEmulator.Volume(),
        ResourceType = "EBS",
        ResourceName = "volume",
        Status = "COMPLETED",
        CreatedAt = TestEmulator.Start,
        InitiatedAt = TestEmulator.Start,
        RoleArn = TestEmulator.Role,
        KeyArn = "arn:aws:kms:eu-central-1:123456789012:key/1",
        KeyType = "CUSTOMER_MANAGED_KMS_KEY",
    };
}
