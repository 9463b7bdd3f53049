using System.Data.Common;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.History;
using BackupConsole.Domain.Lifecycles;
using BackupConsole.Domain.RecoveryPoints;
using BackupConsole.Storage.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace BackupConsole.Storage.Tests.RecoveryPoints;

public sealed class DatabaseRecoveryPointInventoryTests
{
    private static readonly ConnectionId Production = new("production");
    private static readonly ConnectionId Other = new("other");
    private static readonly DateTimeOffset Noon = new(2026, 2, 1, 12, 0, 0, TimeSpan.Zero);
    private static readonly RecoveryPointQuery Daily = new(Production, "daily") { IsAscending = true };

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory, EveryDatabase]
    public async Task A_recovery_point_comes_back_with_every_field(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var point = new RecoveryPoint("arn:1", "daily", RecoveryPointStatus.Expired, Noon)
        {
            VaultArn = "vault",
            SourceVaultArn = "source",
            ResourceArn = "resource",
            ResourceName = "Name",
            ResourceType = "EBS",
            StatusMessage = "Cannot be deleted.",
            CompletedAt = Noon.AddHours(1),
            SizeInBytes = 1,
            Lifecycle = new Lifecycle(null, 35),
            MovesToColdAt = Noon.AddDays(1),
            DeletedAt = Noon.AddDays(2),
            StorageClass = "WARM",
            EncryptionKeyArn = "key",
            IsEncrypted = true,
            IamRoleArn = "role",
            BackupPlanId = "plan",
            BackupPlanName = "Plan",
            BackupRuleId = "rule",
            BackupRuleName = "Rule",
            ParentRecoveryPointArn = "parent",
            IsParent = true,
            IndexStatus = "ACTIVE",
            LastRestoredAt = Noon.AddDays(3),
        };
        var bare = new RecoveryPoint("arn:2", "daily", RecoveryPointStatus.Completed, Noon);
        Assert.Equal(["VaultName", "CreatedAt"], Facts.LeftOut(point, bare));

        await database.RecoveryPoints.ReplaceVaultAsync(Production, "daily", [point, bare], Token);

        var page = await database.RecoveryPoints.SearchAsync(Daily, Token);
        Facts.AssertSame([point, bare], page.Items.ToArray());
    }

    [Theory, EveryDatabase]
    public async Task A_vault_becomes_equal_to_the_listing_and_no_other_vault_is_touched(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await database.RecoveryPoints.ReplaceVaultAsync(Production, "daily", [Point("a"), Point("b") with { StatusMessage = "old" }, Point("c")], Token);
        await database.RecoveryPoints.ReplaceVaultAsync(Production, "weekly", [Point("a") with { VaultName = "weekly" }], Token);
        await database.RecoveryPoints.ReplaceVaultAsync(Other, "daily", [Point("a")], Token);

        await database.RecoveryPoints.ReplaceVaultAsync(Production, "daily", [Point("d"), Point("b") with { SizeInBytes = 5 }], Token);

        var page = await database.RecoveryPoints.SearchAsync(Daily, Token);
        Facts.AssertSame([Point("b") with { SizeInBytes = 5 }, Point("d")], page.Items.ToArray());
        Assert.Equal(1, (await database.RecoveryPoints.SearchAsync(Daily with { VaultNames = ["weekly"] }, Token)).Total);
        Assert.Equal(1, (await database.RecoveryPoints.SearchAsync(Daily with { Connections = [Other] }, Token)).Total);

        await database.RecoveryPoints.ReplaceVaultAsync(Production, "daily", [], Token);
        Assert.Equal(0, (await database.RecoveryPoints.SearchAsync(Daily, Token)).Total);
    }

    [Theory, EveryDatabase]
    public async Task A_listing_that_holds_a_point_of_another_vault_is_refused(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);

        await Assert.ThrowsAsync<ArgumentException>(() => database.RecoveryPoints.ReplaceVaultAsync(Production, "weekly", [Point("a")], Token));
    }

    [Theory, EveryDatabase]
    public async Task An_unchanged_point_is_not_written(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await database.RecoveryPoints.ReplaceVaultAsync(Production, "daily", [Point("a"), Point("b")], Token);
        await database.QueryAsync(context => context.Database.ExecuteSqlRawAsync(RefuseUpdates(kind), Token));

        await database.RecoveryPoints.ReplaceVaultAsync(Production, "daily", [Point("a"), Point("c")], Token);

        await Assert.ThrowsAnyAsync<DbException>(
            () => database.RecoveryPoints.ReplaceVaultAsync(Production, "daily", [Point("a") with { IsParent = true }], Token));
        Assert.Equal(2, (await database.RecoveryPoints.SearchAsync(Daily, Token)).Total);
    }

    [Theory, EveryDatabase]
    public async Task A_vault_of_twenty_thousand_points_is_replaced(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var points = Enumerable.Range(0, 20_000).Select(number => Point($"{number:D6}")).ToList();

        await database.RecoveryPoints.ReplaceVaultAsync(Production, "daily", points, Token);
        await database.RecoveryPoints.ReplaceVaultAsync(Production, "daily", points[10_000..], Token);

        var page = await database.RecoveryPoints.SearchAsync(Daily with { Take = 1 }, Token);
        Assert.Equal((10_000, "010000"), (page.Total, page.Items.Single().Arn));
    }

    [Theory, EveryDatabase]
    public async Task Filters_and_text_narrow_the_list(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await database.RecoveryPoints.ReplaceVaultAsync(
            Production,
            "daily",
            [
                Point("arn:a") with { ResourceType = "EBS", ResourceName = "Web_1" },
                Point("arn:b") with { ResourceType = "RDS", ResourceArn = "arn:aws:rds:DB" },
                Point("arn:c") with { Status = RecoveryPointStatus.Partial, ResourceName = "webx1", ParentRecoveryPointArn = "arn:whole" },
            ],
            Token);
        async Task Shows(string expected, RecoveryPointQuery query)
        {
            var page = await database.RecoveryPoints.SearchAsync(query, Token);
            Assert.Equal((expected, expected.Length), (string.Concat(page.Items.Select(point => point.Arn[^1])), (int)page.Total));
        }

        await Shows("abc", Daily);
        await Shows("c", Daily with { Statuses = [RecoveryPointStatus.Partial, RecoveryPointStatus.Expired] });
        await Shows("ab", Daily with { ResourceTypes = ["EBS", "RDS"] });
        await Shows("a", Daily with { Text = "WEB_1" });
        await Shows("b", Daily with { Text = "rds:db" });
        await Shows("c", Daily with { Text = "ARN:C" });
        await Shows("", Daily with { Text = "%" });
        await Shows("c", Daily with { ParentArn = "arn:whole" });
        await Shows("", Daily with { ParentArn = "arn:a" });
    }

    [Theory, EveryDatabase]
    public async Task Every_sort_orders_both_ways_and_what_is_kept_for_ever_is_deleted_last(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var low = Point("b") with { Status = RecoveryPointStatus.Creating, DeletedAt = Noon.AddYears(50) };
        var high = Point("a") with { Status = RecoveryPointStatus.Stopped, CreatedAt = Noon.AddHours(1), DeletedAt = null, ResourceName = "Web", ResourceType = "EBS", SizeInBytes = 0 };
        await database.RecoveryPoints.ReplaceVaultAsync(Production, "daily", [high, high with { Arn = "d" }, low, low with { Arn = "c" }], Token);

        foreach (var sort in Enum.GetValues<RecoveryPointSort>())
        {
            var up = await database.RecoveryPoints.SearchAsync(Daily with { Sort = sort }, Token);
            var down = await database.RecoveryPoints.SearchAsync(Daily with { Sort = sort, IsAscending = false, Skip = 1, Take = 2 }, Token);
            Assert.Equal($"{sort} bcad", $"{sort} {string.Concat(up.Items.Select(point => point.Arn))}");
            Assert.Equal($"{sort} ac", $"{sort} {string.Concat(down.Items.Select(point => point.Arn))}");
        }
    }

    private static RecoveryPoint Point(string arn) => new(arn, "daily", RecoveryPointStatus.Completed, Noon);

    private static string RefuseUpdates(DatabaseKind kind) => kind == DatabaseKind.Sqlite
        ? """CREATE TRIGGER refuse BEFORE UPDATE ON "RecoveryPoints" BEGIN SELECT RAISE(ABORT, 'updated'); END"""
        : """
          CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'updated'; END $$;
          CREATE TRIGGER refuse BEFORE UPDATE ON "RecoveryPoints" FOR EACH ROW EXECUTE FUNCTION refuse();
          """;
}
