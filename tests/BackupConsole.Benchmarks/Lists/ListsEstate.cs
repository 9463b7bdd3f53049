using System.Collections.Immutable;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Jobs;
using BackupConsole.Domain.RecoveryPoints;

namespace BackupConsole.Benchmarks.Lists;

/// <summary>The same estate each time: 40 connections with 200 resources each, 13 months of jobs, and one vault with 100,000 recovery points.</summary>
internal static class ListsEstate
{
    public const string Vault = "daily";
    private const int ResourcesPerConnection = 200;
    private static readonly TimeSpan History = TimeSpan.FromDays(395);
    private static readonly string[] Types = ["EBS", "EC2", "RDS", "S3", "DynamoDB"];
    private static readonly string[] Vaults = [Vault, "weekly", "monthly"];
    private static readonly JobKind[] Kinds = [.. Enumerable.Repeat(JobKind.Backup, 7), .. Enumerable.Repeat(JobKind.Copy, 2), JobKind.Restore];

    public static DateTimeOffset Now { get; } = new(2026, 2, 1, 12, 0, 0, TimeSpan.Zero);

    public static ImmutableArray<ConnectionId> Connections { get; } = [.. Enumerable.Range(0, 40).Select(number => new ConnectionId($"account-{number:D2}"))];

    public static IEnumerable<Job> Jobs(int count, int seed)
    {
        var random = new Random(seed);
        for (var number = 0; number < count; number++)
        {
            var connection = random.Next(Connections.Length);
            var resource = random.Next(ResourcesPerConnection);
            var created = Now - (History * random.NextDouble());
            var state = random.Next(100) switch { < 93 => JobState.Completed, < 97 => JobState.Failed, < 99 => JobState.Expired, _ => JobState.Aborted };
            yield return new Job(Connections[connection], Kinds[random.Next(Kinds.Length)], IdOf(random).ToString(), state, created)
            {
                CompletedAt = created + TimeSpan.FromMinutes(random.Next(5, 300)),
                ResourceType = Types[resource % Types.Length],
                ResourceArn = ResourceArn(connection, resource),
                ResourceName = ResourceName(resource),
                VaultName = Vaults[random.Next(Vaults.Length)],
                SizeInBytes = random.NextInt64(1L << 40),
                MessageCategory = state == JobState.Completed ? random.Next(50) == 0 ? "VSS_ERROR" : "SUCCESS" : "ACCESS_DENIED",
                BackupPlanId = $"plan-{resource % 20}",
                BackupPlanName = $"Plan {resource % 20}",
            };
        }
    }

    public static IEnumerable<RecoveryPoint> Points(int connection, string vault, int count)
    {
        var random = new Random((connection * 100) + vault.Length);
        for (var number = 0; number < count; number++)
        {
            var resource = random.Next(ResourcesPerConnection);
            var created = Now - (History * random.NextDouble());
            var arn = $"arn:aws:backup:eu-central-1:{Account(connection)}:recovery-point:{IdOf(random)}";
            yield return new RecoveryPoint(arn, vault, random.Next(50) == 0 ? RecoveryPointStatus.Partial : RecoveryPointStatus.Completed, created)
            {
                ResourceType = Types[resource % Types.Length],
                ResourceArn = ResourceArn(connection, resource),
                ResourceName = ResourceName(resource),
                SizeInBytes = random.NextInt64(1L << 40),
                CompletedAt = created + TimeSpan.FromMinutes(random.Next(5, 300)),
                DeletedAt = random.Next(10) == 0 ? null : created + TimeSpan.FromDays(400),
                StorageClass = random.Next(20) == 0 ? "COLD" : "WARM",
                BackupPlanId = $"plan-{resource % 20}",
                BackupPlanName = $"Plan {resource % 20}",
            };
        }
    }

    public static string ResourceArn(int connection, int resource) => $"arn:aws:ec2:eu-central-1:{Account(connection)}:volume/vol-0{Mixed((connection * 1_000) + resource):x16}";

    /// <summary>An id as AWS makes them: no two alike, and without an order.</summary>
    private static ulong Mixed(int number) => (ulong)(number + 1) * 0x9E3779B97F4A7C15;

    private static string ResourceName(int resource) => $"server-{resource:D3}";

    private static string Account(int connection) => $"{111_100_000_000 + connection}";

    private static Guid IdOf(Random random)
    {
        Span<byte> bytes = stackalloc byte[16];
        random.NextBytes(bytes);
        return new Guid(bytes);
    }
}
