using BackupConsole.Domain.Estate;
using BackupConsole.Domain.History;
using BackupConsole.Domain.RecoveryPoints;
using BackupConsole.Storage.Tests.Databases;

namespace BackupConsole.Storage.Tests.RecoveryPoints;

public sealed class RecoveryPointFiltersTests
{
    private static readonly ConnectionId Production = new("production");
    private static readonly ConnectionId Other = new("other");
    private static readonly DateTimeOffset Noon = new(2026, 2, 1, 12, 0, 0, TimeSpan.Zero);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory, EveryDatabase]
    public async Task IsCold_is_what_the_domain_calls_cold(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        DateTimeOffset?[] moves = [null, Noon.AddDays(-1), Noon, Noon.AddDays(1)];
        var points = new[] { null, "COLD", "WARM", "DELETED", "cold", "" }
            .SelectMany(stored => moves.Select((move, index) => Point($"{stored ?? "null"}-{index}") with { StorageClass = stored, MovesToColdAt = move }))
            .ToList();
        await database.RecoveryPoints.UpsertAsync(Production, points, Token);

        foreach (var isCold in new[] { true, false })
        {
            var page = await database.RecoveryPoints.SearchAsync(new RecoveryPointQuery(Production, "daily") { IsCold = isCold, Now = Noon }, Token);

            Assert.Equal(Arns(points.Where(point => point.IsCold(Noon) == isCold)), Arns(page.Items));
            Assert.NotEmpty(page.Items);
        }
    }

    [Theory, EveryDatabase]
    public async Task Every_filter_that_is_set_must_hold(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await database.RecoveryPoints.UpsertAsync(
            Production,
            [
                Point("a") with { ResourceType = "EBS", ResourceArn = "arn:x", BackupPlanId = "plan", DeletedAt = Noon.AddDays(1) },
                Point("b") with { ResourceType = "RDS", Status = RecoveryPointStatus.Partial, CreatedAt = Noon.AddHours(1) },
                Point("c") with { VaultName = "weekly", ResourceType = "EBS", CreatedAt = Noon.AddHours(2), DeletedAt = Noon.AddDays(3) },
            ],
            Token);
        await database.RecoveryPoints.UpsertAsync(Other, [Point("d") with { CreatedAt = Noon.AddHours(3) }], Token);
        async Task Shows(string expected, RecoveryPointQuery query)
        {
            var page = await database.RecoveryPoints.SearchAsync(query with { IsAscending = true }, Token);
            Assert.Equal((expected, expected.Length), (string.Concat(page.Items.Select(point => point.Arn)), (int)page.Total));
        }

        var all = new RecoveryPointQuery([Production, Other]);
        await Shows("abcd", all);
        await Shows("", all with { Connections = [] });
        await Shows("d", all with { Connections = [Other] });
        await Shows("abd", all with { VaultNames = ["daily"] });
        await Shows("abc", all with { Connections = [Production], VaultNames = ["daily", "weekly"] });
        await Shows("ab", new RecoveryPointQuery(Production, "daily"));
        await Shows("b", all with { Statuses = [RecoveryPointStatus.Partial] });
        await Shows("ac", all with { ResourceTypes = ["EBS"] });
        await Shows("a", all with { ResourceArn = "arn:x" });
        await Shows("a", all with { BackupPlanId = "plan" });
        await Shows("bcd", all with { CreatedFrom = Noon.AddHours(1) });
        await Shows("ab", all with { CreatedTo = Noon.AddHours(2) });
        await Shows("c", all with { ResourceTypes = ["EBS"], VaultNames = ["weekly"] });
        await Shows("", all with { ResourceTypes = ["EBS"], Statuses = [RecoveryPointStatus.Partial] });
    }

    private static RecoveryPoint Point(string arn) => new(arn, "daily", RecoveryPointStatus.Completed, Noon);

    private static IEnumerable<string> Arns(IEnumerable<RecoveryPoint> points) => points.Select(point => point.Arn).Order(StringComparer.Ordinal);
}
