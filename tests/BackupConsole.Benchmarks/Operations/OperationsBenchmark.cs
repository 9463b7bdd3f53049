using System.Globalization;
using BackupConsole.Domain.Operations;

namespace BackupConsole.Benchmarks.Operations;

/// <summary>
/// How close bulk work comes to an ideal token bucket, and how often it is throttled: each kind of work in an account of its own, side by side, at half of AWS's
/// rates (the default) and at all of them, while the monitor polls and looks at each recovery point and job that was written.
/// </summary>
internal static class OperationsBenchmark
{
    private const int Items = 500;

    private static readonly BulkKind[] Kinds = [BulkKind.Deletions, BulkKind.LifecycleChanges, BulkKind.Copies];

    private static readonly double[] Shares = [0.5, 1];

    public static async Task RunAsync(CancellationToken cancellationToken)
    {
        await using var estate = await BulkEstate.StartAsync(Kinds.Length * Shares.Length, Items, TimeProvider.System, cancellationToken);
        var table = new Table("Bulk work", "Share of AWS's rate", "Calls/s", "Ideal, s", "Measured, s", "Times the ideal", "Done", "Calls in all", "Throttled");
        foreach (var rows in await Task.WhenAll(Shares.Select((share, index) => RunAsync(estate, estate.Accounts[(index * Kinds.Length)..((index + 1) * Kinds.Length)], share, cancellationToken))))
        {
            foreach (var row in rows)
            {
                table.Add(row);
            }
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
        var ideal = IdealBucket.Of(kind.PublishedRate, share).Makespan(points.Length);
        return RowOf(kind, share, points.Length, ideal, ended, paced);
    }

    private static string[] RowOf(BulkKind kind, double share, int items, TimeSpan ideal, Operation ended, Paced paced)
    {
        var makespan = ended.EndedAt!.Value - ended.QueuedAt;
        return
        [
            string.Create(CultureInfo.InvariantCulture, $"{items} {kind.Name}"),
            string.Create(CultureInfo.InvariantCulture, $"{share:0.0#}"),
            string.Create(CultureInfo.InvariantCulture, $"{kind.PublishedRate * share:0.0}"),
            string.Create(CultureInfo.InvariantCulture, $"{ideal.TotalSeconds:0.0}"),
            string.Create(CultureInfo.InvariantCulture, $"{makespan.TotalSeconds:0.0}"),
            string.Create(CultureInfo.InvariantCulture, $"{makespan / ideal:0.00}×"),
            string.Create(CultureInfo.InvariantCulture, $"{ended.Counts.Done:N0}"),
            string.Create(CultureInfo.InvariantCulture, $"{paced.Calls:N0}"),
            string.Create(CultureInfo.InvariantCulture, $"{paced.Throttled:N0} ({(double)paced.Throttled / Math.Max(1, paced.Calls):0.0 %})"),
        ];
    }
}
