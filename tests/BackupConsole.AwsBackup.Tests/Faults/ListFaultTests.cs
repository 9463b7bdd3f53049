using System.Reflection;
using System.Text.RegularExpressions;
using BackupConsole.Domain.Errors;

namespace BackupConsole.AwsBackup.Tests.Faults;

/// <summary>No list of the service layer is ever taken for whole when it is not, whatever its operation.</summary>
public sealed partial class ListFaultTests(FaultReport report) : IClassFixture<FaultReport>
{
    [Fact]
    public async Task Every_list_is_whole_or_an_error()
    {
        await using var emulator = await FaultyEmulator.StartDemoAsync();
        var lists = new PagedLists(emulator);
        await lists.FurnishAsync();
        foreach (var operation in lists.Operations)
        {
            await TryAsync(emulator, lists, operation);
        }
    }

    [Fact]
    public async Task Every_paged_operation_that_the_service_layer_calls_is_among_them()
    {
        await using var emulator = await FaultyEmulator.StartAsync();
        var called = Directory.EnumerateFiles(SourceFolder(), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => Call().Matches(File.ReadAllText(file)), (_, call) => call.Groups["operation"].Value).Distinct();

        Assert.Equal(called.Where(IsPaged).Order(StringComparer.Ordinal), new PagedLists(emulator).Operations.Order(StringComparer.Ordinal));
    }

    private static bool IsPaged(string operation)
    {
        var request = Assembly.Load("AWSSDK.Backup").GetType($"Amazon.Backup.Model.{operation}Request")
            ?? typeof(AwsBackupOptions).Assembly.GetType($"BackupConsole.AwsBackup.Tagging.{operation}Request");
        return request?.GetProperty("NextToken") is not null || request?.GetProperty("PaginationToken") is not null;
    }

    private static string SourceFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "BackupConsole.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not run inside the repository.");
        }

        return Path.Combine(folder.FullName, "src", "BackupConsole.AwsBackup");
    }

    private async Task TryAsync(FaultyEmulator emulator, PagedLists lists, string operation)
    {
        var whole = await lists.ReadAsync(operation);
        Assert.True(whole.Count >= 3, $"{operation} has only {whole.Count} items.");
        var items = (whole.Count + 3) / 4;

        await emulator.OrderAsync(new { kind = "partialPage", operation, items });
        var before = await CountAsync(emulator, operation);
        Assert.Equal(whole, await lists.ReadAsync(operation));
        var pages = await CountAsync(emulator, operation) - before;
        Assert.InRange(pages, 3, 5);

        foreach (var kind in new[] { "repeatedToken", "loopingToken", "accessDenied" })
        {
            // The third page is refused; the tokens mislead from the second page on.
            await emulator.HealAsync();
            await emulator.OrderAsync(new { kind = "partialPage", operation, items });
            await emulator.OrderAsync(new { kind, operation, skip = kind == "accessDenied" ? 2 : 0 });
            before = await CountAsync(emulator, operation);

            var fault = await Assert.ThrowsAsync<BackupServiceException>(() => lists.ReadAsync(operation));

            Assert.Equal(operation, fault.Error.Operation);
            var requests = await CountAsync(emulator, operation) - before;
            Assert.InRange(requests, 2, 5);
            report.Add(kind == "accessDenied" ? "accessDenied from page 3 on" : kind, operation, requests, $"error: {fault.Error.Kind}");
        }

        await emulator.HealAsync();
        Assert.Equal(whole, await lists.ReadAsync(operation));
        report.Add("partialPage", operation, pages, $"whole list of {whole.Count}");
    }

    private static async Task<int> CountAsync(FaultyEmulator emulator, string operation) => (await emulator.SeenAsync(operation)).Count;

    // clients.Backup.ListBackupVaultsAsync(
    [GeneratedRegex(@"clients\.[A-Za-z]+\.(?<operation>[A-Za-z]+)Async\(")]
    private static partial Regex Call();
}
