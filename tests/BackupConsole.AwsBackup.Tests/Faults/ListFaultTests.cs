using System.Reflection;
using System.Text.RegularExpressions;
using BackupConsole.Domain.Errors;

namespace BackupConsole.AwsBackup.Tests.Faults;

/// <summary>No list of the service layer is ever taken for whole when it is not, whatever its operation.</summary>
public sealed partial class ListFaultTests(FaultReport report) : IClassFixture<FaultReport>, IAsyncLifetime
{
    private FaultyEmulator? _emulator;
    private PagedLists? _lists;

    private FaultyEmulator Emulator => _emulator ?? throw new InvalidOperationException("The emulator is not running.");

    private PagedLists Lists => _lists ?? throw new InvalidOperationException("The emulator is not running.");

    public async ValueTask InitializeAsync()
    {
        _emulator = await FaultyEmulator.StartDemoAsync();
        _lists = await PagedLists.OverAsync(_emulator);
    }

    public ValueTask DisposeAsync() => _emulator?.DisposeAsync() ?? ValueTask.CompletedTask;

    [Fact]
    public async Task Every_list_is_whole_or_an_error()
    {
        foreach (var operation in Lists.Operations)
        {
            await TryAsync(operation);
        }
    }

    [Fact]
    public void Every_paged_operation_that_the_service_layer_calls_is_among_them()
    {
        var called = Directory.EnumerateFiles(SourceFolder(), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => Call().Matches(File.ReadAllText(file)), (_, call) => call.Groups["operation"].Value).Distinct();

        Assert.Equal(called.Where(IsPaged).Order(StringComparer.Ordinal), Lists.Operations.Order(StringComparer.Ordinal));
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

    private async Task TryAsync(string operation)
    {
        var whole = await Lists.ReadAsync(operation);
        Assert.True(whole.Count >= 3, $"{operation} has only {whole.Count} items.");
        var items = (whole.Count + 3) / 4;

        await Emulator.OrderAsync(new { kind = "partialPage", operation, items });
        var before = await CountAsync(operation);
        Assert.Equal(whole, await Lists.ReadAsync(operation));
        var pages = await CountAsync(operation) - before;
        Assert.InRange(pages, 3, 5);

        foreach (var kind in new[] { "repeatedToken", "loopingToken", "accessDenied" })
        {
            // The third page is refused; the tokens mislead from the second page on.
            await Emulator.HealAsync();
            await Emulator.OrderAsync(new { kind = "partialPage", operation, items });
            await Emulator.OrderAsync(new { kind, operation, skip = kind == "accessDenied" ? 2 : 0 });
            before = await CountAsync(operation);

            var fault = await Assert.ThrowsAsync<BackupServiceException>(() => Lists.ReadAsync(operation));

            Assert.Equal(operation, fault.Error.Operation);
            var requests = await CountAsync(operation) - before;
            Assert.InRange(requests, 2, 5);
            report.Add(kind == "accessDenied" ? "accessDenied from page 3 on" : kind, operation, requests, $"error: {fault.Error.Kind}");
        }

        await Emulator.HealAsync();
        Assert.Equal(whole, await Lists.ReadAsync(operation));
        report.Add("partialPage", operation, pages, $"whole list of {whole.Count}");
    }

    private async Task<int> CountAsync(string operation) => (await Emulator.SeenAsync(operation)).Count;

    // clients.Backup.ListBackupVaultsAsync(
    [GeneratedRegex(@"clients\.[A-Za-z]+\.(?<operation>[A-Za-z]+)Async\(")]
    private static partial Regex Call();
}
