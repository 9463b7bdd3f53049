using System.Diagnostics;
using System.Globalization;
using BackupConsole.Domain.History;
using BackupConsole.Domain.Jobs;
using BackupConsole.Domain.Ports;
using BackupConsole.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace BackupConsole.Benchmarks.Lists;

/// <summary>What the console's lists ask of storage, beside the same SQL with nothing around it: 1,000,000 jobs, a vault of 100,000 recovery points, 400,000 elsewhere.</summary>
internal static class ListsBenchmark
{
    private const int Runs = 20;
    private const int NewJobs = 20_000;
    private static readonly TimeSpan Bar = TimeSpan.FromMilliseconds(150);

    public static async Task RunAsync(string folder, CancellationToken cancellationToken)
    {
        await using var services = new ServiceCollection().AddLogging().AddConsoleStorage(new StorageOptions { DataFolder = folder }).BuildServiceProvider();
        await ListsDatabase.FillAsync(services, folder, cancellationToken);
        var history = services.GetRequiredService<IJobHistory>();
        var inventory = services.GetRequiredService<IRecoveryPointInventory>();
        var backups = (await history.SearchAsync(new JobQuery(JobKind.Backup) { Connections = ListsEstate.Connections }, cancellationToken)).Total;
        var vault = new RecoveryPointQuery(ListsEstate.Connections[0], ListsEstate.Vault) { CountAtMost = ListCall.CountAtMost };
        var estate = new RecoveryPointQuery(ListsEstate.Connections) { CountAtMost = ListCall.CountAtMost };

        using (var recorded = new RecordedSql())
        {
            using var connection = ListsDatabase.Open(folder);
            var table = new Table("List", "Found", "Port p50, ms", "p95", "Raw p50, ms", "p95", "");
            var calls = ListCall.Jobs(history, backups)
                .Concat(ListCall.Points(inventory, "Vault", vault, (await inventory.SearchAsync(vault, cancellationToken)).Total))
                .Concat(ListCall.Points(inventory, "Estate", estate, (await inventory.SearchAsync(estate, cancellationToken)).Total));
            foreach (var call in calls)
            {
                table.Add(await MeasureAsync(call, recorded, connection, cancellationToken));
            }

            table.End();
        }

        await PrintWritingAsync(history, folder, cancellationToken);
    }

    private static async Task<string[]> MeasureAsync(ListCall call, RecordedSql recorded, SqliteConnection connection, CancellationToken cancellationToken)
    {
        var found = 0L;
        await recorded.RecordAsync(async () => found = await call.RunAsync(cancellationToken));
        var raw = new TimeSpan[Runs];
        recorded.Replay(connection);
        for (var run = 0; run < Runs; run++)
        {
            var started = Stopwatch.GetTimestamp();
            recorded.Replay(connection);
            raw[run] = Stopwatch.GetElapsedTime(started);
        }

        var port = new TimeSpan[Runs];
        for (var run = 0; run < Runs; run++)
        {
            var started = Stopwatch.GetTimestamp();
            await call.RunAsync(cancellationToken);
            port[run] = Stopwatch.GetElapsedTime(started);
        }

        var slowest = Percentile(port, 0.95);
        return [call.Name, found.ToString("N0", CultureInfo.InvariantCulture), Text(Percentile(port, 0.5)), Text(slowest), Text(Percentile(raw, 0.5)), Text(Percentile(raw, 0.95)), slowest > Bar ? "over" : ""];
    }

    /// <summary>What the indexes cost the monitor. Each run leaves its jobs behind.</summary>
    private static async Task PrintWritingAsync(IJobHistory history, string folder, CancellationToken cancellationToken)
    {
        var size = new FileInfo(ListsDatabase.PathIn(folder)).Length >> 20;
        var started = Stopwatch.GetTimestamp();
        foreach (var part in ListsEstate.Jobs(NewJobs, Random.Shared.Next()).Chunk(1_000))
        {
            // What is new was made lately.
            await history.UpsertAsync([.. part.Select(job => job with { CreatedAt = ListsEstate.Now, CompletedAt = ListsEstate.Now })], cancellationToken);
        }

        var table = new Table("Database", "MiB", "New jobs written, rows/s");
        table.Add("SQLite", size.ToString("N0", CultureInfo.InvariantCulture), (NewJobs / Stopwatch.GetElapsedTime(started).TotalSeconds).ToString("N0", CultureInfo.InvariantCulture));
        table.End();
    }

    private static TimeSpan Percentile(TimeSpan[] times, double share) => times.Order().ElementAt((int)Math.Ceiling(share * times.Length) - 1);

    private static string Text(TimeSpan time) => time.TotalMilliseconds.ToString("0.0", CultureInfo.InvariantCulture);
}
