using System.Diagnostics;
using System.Text.Json;
using Amazon.Backup;
using Amazon.Backup.Model;
using Amazon.Runtime;

namespace BackupConsole.Benchmarks.Client;

/// <summary>Our client's part; Peers/list.py and Peers/list.mjs do the same with theirs.</summary>
internal static class Contestant
{
    public static async Task RunAsync(Uri address, CancellationToken cancellationToken)
    {
        using var client = new AmazonBackupClient(
            new BasicAWSCredentials("AKIDEXAMPLE", "secret"), new AmazonBackupConfig { ServiceURL = address.AbsoluteUri, AuthenticationRegion = "eu-central-1" });
        await ListAsync(client, cancellationToken);

        var before = GC.GetTotalAllocatedBytes(precise: true);
        var started = Stopwatch.GetTimestamp();
        var items = await ListAsync(client, cancellationToken);
        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        var allocated = GC.GetTotalAllocatedBytes(precise: true) - before;
        Console.WriteLine(JsonSerializer.Serialize(new { seconds, items, allocated }));
    }

    private static async Task<long> ListAsync(AmazonBackupClient client, CancellationToken cancellationToken)
    {
        var items = 0L;
        var pages = client.Paginators.ListRecoveryPointsByBackupVault(new ListRecoveryPointsByBackupVaultRequest { BackupVaultName = "daily", MaxResults = 1000 });
        await foreach (var page in pages.Responses.WithCancellation(cancellationToken))
        {
            items += page.RecoveryPoints.Count;
        }

        return items;
    }
}
