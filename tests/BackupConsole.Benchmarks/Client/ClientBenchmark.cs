using System.Globalization;
using System.Text.Json;

namespace BackupConsole.Benchmarks.Client;

/// <summary>
/// The same pages, made before and served from memory by this process, are listed by three clients, each in a process of its own. Every client lists
/// all of them once before it is measured, so that neither start-up nor just-in-time compilation counts.
/// </summary>
internal static class ClientBenchmark
{
    private const int Rounds = 3;

    public static async Task RunAsync(CancellationToken cancellationToken)
    {
        await Child.InstallNodePackagesAsync(cancellationToken);
        var pages = new RecoveryPointPages(count: 100, itemsEach: 1000);
        await using var server = await PageServer.StartAsync(pages, cancellationToken);
        (string Name, string Program, string[] Arguments)[] contestants =
        [
            ("AWSSDK.Backup stand-in", Environment.ProcessPath!, ["list", server.Address.AbsoluteUri]),
            ("boto3", "/usr/bin/python3", ["list.py", server.Address.AbsoluteUri]),
            ("@aws-sdk/client-backup", "node", ["list.mjs", server.Address.AbsoluteUri]),
        ];
        var results = contestants.ToDictionary(contestant => contestant.Name, _ => new List<Result>());
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var (name, program, arguments) in contestants)
            {
                var output = await Child.RunAsync(program, arguments, cancellationToken);
                var result = JsonSerializer.Deserialize<Result>(output, JsonSerializerOptions.Web)!;
                if (result.Items != pages.Items)
                {
                    throw new InvalidOperationException($"{name} listed {result.Items} of {pages.Items} recovery points.");
                }

                results[name].Add(result);
            }
        }

        var ours = Median(results[contestants[0].Name]);
        Console.WriteLine($"{pages.Items:N0} recovery points in 100 pages, {pages.Bytes / 1048576.0:N0} MiB; median of {Rounds}.");
        var table = new Table("Client", "Seconds", "Points/s", "Ours is faster by");
        foreach (var (name, _, _) in contestants)
        {
            var seconds = Median(results[name]);
            table.Add(name, seconds.ToString("0.00", CultureInfo.InvariantCulture), (pages.Items / seconds).ToString("N0", CultureInfo.InvariantCulture), $"{(seconds / ours).ToString("0.0", CultureInfo.InvariantCulture)}×");
        }

        table.End();
        var allocation = new Table("Decoding the same bytes", "Allocated", "Times System.Text.Json");
        var (client, plain) = (results[contestants[0].Name][^1].Allocated, PlainDecoding.AllocatedBy(pages));
        allocation.Add("AWSSDK.Backup stand-in, whole call", $"{client / 1048576.0:N0} MiB", $"{(client / (double)plain).ToString("0.00", CultureInfo.InvariantCulture)}×");
        allocation.Add("System.Text.Json, from memory", $"{plain / 1048576.0:N0} MiB", "1×");
        allocation.End();
    }

    private static double Median(List<Result> results) => results.Select(result => result.Seconds).Order().ElementAt(results.Count / 2);

    private sealed record Result(double Seconds, long Items, long Allocated);
}
