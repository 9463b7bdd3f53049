using BackupConsole.AwsBackup.Budgets;
using BackupConsole.AwsBackup.Tests.Server;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Ports;

namespace BackupConsole.AwsBackup.Tests.Faults;

/// <summary>What a read does under each fault: it ends with the whole list or with an error that says why, after few requests.</summary>
public sealed class ReadFaultTests(FaultReport report) : IClassFixture<FaultReport>
{
    private const string Operation = "ListBackupVaults";
    private const string Whole = "whole list";
    private const int Vaults = 4;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("throttling", 2)]
    [InlineData("tooManyRequests", 2)]
    [InlineData("serviceUnavailable", 2)]
    [InlineData("internalFailure", 2)]
    [InlineData("cutBefore", 2)]
    [InlineData("cutAfter", 2)]
    [InlineData("truncatedBody", 2)]
    [InlineData("malformedJson", 2)]
    public async Task A_fault_that_passes_is_not_seen(string kind, int requests)
    {
        await using var emulator = await WithVaultsAsync();
        await emulator.OrderAsync(new { kind, operation = Operation, count = 1 });

        Assert.Equal(Whole, await ListAsync(emulator));

        await ReportAsync(emulator, $"{kind}, once", requests, Whole);
    }

    [Theory]
    [InlineData("throttling", 3, BackupErrorKind.Throttled)]
    [InlineData("tooManyRequests", 3, BackupErrorKind.Throttled)]
    [InlineData("serviceUnavailable", 3, BackupErrorKind.ServiceFailure)]
    [InlineData("internalFailure", 3, BackupErrorKind.ServiceFailure)]
    [InlineData("cutBefore", 3, BackupErrorKind.Unreachable)]
    [InlineData("cutAfter", 3, BackupErrorKind.Unreachable)]
    [InlineData("truncatedBody", 3, BackupErrorKind.Unreachable)]
    [InlineData("malformedJson", 3, BackupErrorKind.Unexpected)]
    [InlineData("expiredCredentials", 1, BackupErrorKind.CredentialsInvalid)]
    [InlineData("accessDenied", 1, BackupErrorKind.AccessDenied)]
    public async Task A_fault_that_stays_is_an_error_after_few_requests(string kind, int requests, BackupErrorKind expected)
    {
        await using var emulator = await WithVaultsAsync();
        await emulator.OrderAsync(new { kind, operation = Operation });

        Assert.Equal(expected.ToString(), await ListAsync(emulator));

        await ReportAsync(emulator, $"{kind}, always", requests, $"error: {expected}");
    }

    [Fact]
    public async Task A_slow_answer_is_given_up_at_the_deadline()
    {
        await using var emulator = await WithVaultsAsync(new AwsBackupOptions { BudgetShare = 1000, ReadDeadline = TimeSpan.FromMilliseconds(500) });
        await emulator.OrderAsync(new { kind = "latency", operation = Operation, milliseconds = 60_000 });

        Assert.Equal(nameof(BackupErrorKind.Unreachable), await ListAsync(emulator));

        await ReportAsync(emulator, "latency beyond the deadline", 1, "error: Unreachable");
    }

    [Theory]
    [InlineData("repeatedToken", 3)]
    [InlineData("loopingToken", 4)]
    public async Task A_list_without_end_is_an_error(string kind, int mostRequests)
    {
        await using var emulator = await WithVaultsAsync();
        await emulator.OrderAsync(new { kind = "partialPage" });
        await emulator.OrderAsync(new { kind, operation = Operation });

        Assert.Equal(nameof(BackupErrorKind.Unexpected), await ListAsync(emulator));

        var seen = await emulator.SeenAsync(Operation);
        Assert.InRange(seen.Count, 2, mostRequests);
        report.Add(kind, Operation, seen.Count, "error: Unexpected");
    }

    [Fact]
    public async Task Partial_pages_are_read_to_the_end()
    {
        await using var emulator = await WithVaultsAsync();
        await emulator.OrderAsync(new { kind = "partialPage", operation = Operation });

        Assert.Equal(Whole, await ListAsync(emulator));

        await ReportAsync(emulator, "partialPage of 1", Vaults + 1, Whole);
    }

    [Theory]
    [InlineData("accessDenied")]
    [InlineData("expiredCredentials")]
    public async Task A_page_that_fails_fails_the_list(string kind)
    {
        await using var emulator = await WithVaultsAsync();
        await emulator.OrderAsync(new { kind = "partialPage", operation = Operation });
        await emulator.OrderAsync(new { kind, operation = Operation, every = 3 });

        var outcome = await ListAsync(emulator);

        Assert.NotEqual(Whole, outcome);
        await ReportAsync(emulator, $"{kind} on page 3 of 5", 3, $"error: {outcome}");
    }

    [Fact]
    public async Task One_operation_that_is_denied_leaves_the_others_alone()
    {
        await using var emulator = await WithVaultsAsync();
        await emulator.OrderAsync(new { kind = "accessDenied", operation = "ListBackupPlans" });

        await Assert.ThrowsAsync<BackupServiceException>(() => emulator.Aws.Get<IBackupPlans>().ListAsync(AwsUnderTest.Person, Cancellation));

        Assert.Equal(Whole, await ListAsync(emulator));
    }

    [Fact]
    public async Task Many_calls_that_fail_take_no_retries_from_one_another()
    {
        const int calls = 60;
        await using var emulator = await WithVaultsAsync(new AwsBackupOptions { BudgetShare = 1000 });
        await emulator.OrderAsync(new { kind = "serviceUnavailable", operation = Operation });

        var outcomes = await Task.WhenAll(Enumerable.Range(0, calls).Select(_ => ListAsync(emulator)));

        Assert.All(outcomes, outcome => Assert.Equal(nameof(BackupErrorKind.ServiceFailure), outcome));
        await ReportAsync(emulator, "serviceUnavailable, 60 calls", 3 * calls, "error: ServiceFailure");
    }

    [Fact]
    public async Task Throttled_calls_are_paced()
    {
        const int calls = 30;
        await using var emulator = await WithVaultsAsync(new AwsBackupOptions { BudgetShare = 0.5 });

        // A call is sent three times at most: with more than two faults one call could be the unlucky one each time.
        await emulator.OrderAsync(new { kind = "throttling", operation = Operation, every = 4, count = 2 });

        var outcomes = await Task.WhenAll(Enumerable.Range(0, calls).Select(_ => ListAsync(emulator)));

        Assert.All(outcomes, outcome => Assert.Equal(Whole, outcome));
        Assert.NotNull(emulator.Aws.Get<CallBudgets>().Read(AwsUnderTest.Id)!.ThrottledUntil);
        var seen = await emulator.SeenAsync(Operation);
        Assert.Equal(calls + 2, seen.Count);

        // Half of the published 20 a second is the budget, half of that while AWS asks to slow down; what was saved up, and retries, may go at once.
        var first = seen.First(request => request.Fault is not null).Time;
        var after = seen.Where(request => request.Time > first).ToList();
        Assert.All(after, (request, index) => Assert.True(index + 1 <= 10 + 2 + (5 * ((request.Time - first).TotalSeconds + 0.5)), $"{index + 1} requests in {(request.Time - first).TotalSeconds:0.00} s"));
        var seconds = (seen[^1].Time - seen[0].Time).TotalSeconds;
        Assert.True(seconds > 2.5, $"{seen.Count} requests in {seconds:0.0} s");
        report.Add("throttling, 2 of 32", $"{Operation} x 30 at once", seen.Count, $"30 whole lists, paced over {seconds:0} s");
    }

    private static async Task<FaultyEmulator> WithVaultsAsync(AwsBackupOptions? options = null)
    {
        var emulator = await FaultyEmulator.StartAsync(options);
        for (var i = 0; i < Vaults; i++)
        {
            var command = new CreateBackupVault($"vault-{i}", null);
            await emulator.Aws.Get<IBackupCommands>().SendAsync(AwsUnderTest.Person, command, IntentId.Of(Guid.NewGuid(), AwsUnderTest.Id, command), Cancellation);
        }

        return emulator;
    }

    // The empty estate has the vault Default beside ours.
    private static async Task<string> ListAsync(FaultyEmulator emulator)
    {
        try
        {
            var vaults = await emulator.Aws.Get<IBackupVaults>().ListAsync(AwsUnderTest.Person, Cancellation);
            return vaults.Select(vault => vault.Name).Distinct().Count() == Vaults + 1 && vaults.Length == Vaults + 1 ? Whole : $"{vaults.Length} vaults";
        }
        catch (BackupServiceException fault)
        {
            return fault.Error.Kind.ToString();
        }
    }

    private async Task ReportAsync(FaultyEmulator emulator, string fault, int expectedRequests, string outcome)
    {
        var seen = await emulator.SeenAsync(Operation);
        report.Add(fault, Operation, seen.Count, outcome);
        Assert.Equal(expectedRequests, seen.Count);
    }
}
