using System.Globalization;
using System.Text.Json;
using BackupConsole.AwsBackup.Connections;

namespace BackupConsole.Benchmarks.Operations;

/// <summary>
/// How close bulk work comes to an ideal token bucket, and how often it is throttled: each kind of work in an account of its own, side by side, at half of AWS's
/// rates (the default) and at all of them, while the monitor polls and looks at each recovery point and job that was written. The peer deletes as a script would.
/// </summary>
internal static class OperationsBenchmark
{
    private const int Items = 500;

    private static readonly BulkKind[] Kinds = [BulkKind.Deletions, BulkKind.LifecycleChanges, BulkKind.Copies];

    private static readonly double[] Shares = [0.5, 1];

    public static async Task RunAsync(CancellationToken cancellationToken)
    {
        await Child.InstallNodePackagesAsync(cancellationToken);
        await using var estate = await BulkEstate.StartAsync((Kinds.Length * Shares.Length) + 1, Items, TimeProvider.System, cancellationToken);
        var ours = Shares.Select((share, index) => RunAsync(estate, estate.Accounts[(index * Kinds.Length)..((index + 1) * Kinds.Length)], share, cancellationToken)).ToList();
        var peer = RunPeerAsync(estate, estate.Accounts[^1], cancellationToken);
        var rows = (await Task.WhenAll(ours)).SelectMany(rows => rows).Append(await peer).ToList();
        var table = new Table("Bulk work", "Share of AWS's rate", "Calls/s", "Ideal, s", "Measured, s", "Times the ideal", "Done", "Calls in all", "Throttled");
        foreach (var row in rows)
        {
            table.Add(row);
        }

        table.End();
    }

    private static async Task<string[][]> RunAsync(BulkEstate estate, IReadOnlyList<BulkAccount> accounts, double share, CancellationToken cancellationToken)
    {
        await using var console = await HeadlessConsole.StartAsync(accounts.Select(account => account.Connection), share, cancellationToken);
        return await Task.WhenAll(Kinds.Select((kind, index) => MeasureAsync(estate, console, accounts[index], kind, share, cancellationToken)));
    }

    private static async Task<string[]> MeasureAsync(BulkEstate estate, HeadlessConsole console, BulkAccount account, BulkKind kind, double share, CancellationToken cancellationToken)
    {
        var points = await estate.PointsAsync(account, Items, cancellationToken);
        var ended = await console.RunAsync(kind.Of(points, account), cancellationToken);
        var paced = await estate.PacedAsync(account, cancellationToken);
        return RowOf($"{points.Length} {kind.Name}", kind.PublishedRate, share, ended.EndedAt!.Value - ended.QueuedAt, ended.Counts.Done, paced);
    }

    /// <summary>The JavaScript SDK without a console around it: nobody polls.</summary>
    private static async Task<string[]> RunPeerAsync(BulkEstate estate, BulkAccount account, CancellationToken cancellationToken)
    {
        var key = (EmulatorKeys)account.Connection.Credentials;
        var output = await Child.RunAsync(
            "node", ["delete.mjs", account.Connection.Endpoint!.AbsoluteUri, key.AccessKeyId, key.SecretAccessKey, BulkEstate.Vault, Items.ToString(CultureInfo.InvariantCulture)], cancellationToken);
        var result = JsonSerializer.Deserialize<PeerResult>(output, JsonSerializerOptions.Web)!;
        var paced = await estate.PacedAsync(account, cancellationToken);
        return RowOf($"{Items} deletions, @aws-sdk/client-backup, 8 at once", BulkKind.Deletions.PublishedRate, 1, TimeSpan.FromSeconds(result.Seconds), Items - result.Failed, paced);
    }

    private static string[] RowOf(string name, double publishedRate, double share, TimeSpan makespan, int done, Paced paced)
    {
        var ideal = IdealBucket.Of(publishedRate, share).Makespan(Items);
        return
        [
            name,
            string.Create(CultureInfo.InvariantCulture, $"{share:0.0#}"),
            string.Create(CultureInfo.InvariantCulture, $"{publishedRate * share:0.0}"),
            string.Create(CultureInfo.InvariantCulture, $"{ideal.TotalSeconds:0.0}"),
            string.Create(CultureInfo.InvariantCulture, $"{makespan.TotalSeconds:0.0}"),
            done < Items ? "gave up" : string.Create(CultureInfo.InvariantCulture, $"{makespan / ideal:0.00}×"),
            string.Create(CultureInfo.InvariantCulture, $"{done:N0}"),
            string.Create(CultureInfo.InvariantCulture, $"{paced.Calls:N0}"),
            string.Create(CultureInfo.InvariantCulture, $"{paced.Throttled:N0} ({(double)paced.Throttled / Math.Max(1, paced.Calls) * 100:0.0} %)"),
        ];
    }

    private sealed record PeerResult(double Seconds, int Failed);
}
