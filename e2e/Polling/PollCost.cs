using BackupConsole.E2E.Infrastructure;
using BackupConsole.E2E.Pages;
using Microsoft.Playwright;

namespace BackupConsole.E2E.Polling;

/// <summary>AWS pays for what is watched, not for how many watch it.</summary>
[Collection(ConsoleFixture.Collection)]
public sealed class PollCost(BrowserFixture browser, ConsoleFixture fixture) : BrowserTest(browser)
{
    /// <summary>As long as several cycles of the fastest poll.</summary>
    private static readonly TimeSpan Window = TimeSpan.FromSeconds(45);

    private static readonly int ManyPages = Environment.GetEnvironmentVariable("BACKUPCONSOLE_LONG") == "1" ? 50 : 20;

    [Fact]
    public async Task Many_open_pages_cost_AWS_as_many_calls_as_one()
    {
        var session = await OpenBrowserAsync(fixture.Console, fixture.Administrator);
        var form = await OnDemandBackupPage.OpenAsync(session);
        await form.FillInAsync("daily");
        await form.StartAsync();
        await ConsolePage.ExpectTextAsync(new JobPage(form.Page).State, "Running");
        await fixture.Console.Emulator.PauseAsync(isPaused: true, Cancelled);
        try
        {
            await form.Page.GotoAsync("jobs");
            await ExpectListAsync(form.Page);
            var withOne = await CallsOfAQuietWindowAsync();
            for (var opened = 1; opened < ManyPages; opened++)
            {
                await ExpectListAsync(await session.OpenPageAsync("jobs"));
            }

            var withMany = await CallsOfAWindowAsync();
            TestContext.Current.TestOutputHelper?.WriteLine($"Calls in {Window.TotalSeconds} s: {withOne.Count} with 1 page, {withMany.Count} with {ManyPages}");
            foreach (var operation in withOne.Concat(withMany).Select(call => call.Operation).Distinct())
            {
                var (one, many) = (withOne.Count(call => call.Operation == operation), withMany.Count(call => call.Operation == operation));
                TestContext.Current.TestOutputHelper?.WriteLine($"{operation}: {one}, {many}");
            }

            Assert.InRange(withMany.Count, withOne.Count - OneCycle(withOne), withOne.Count + OneCycle(withOne));
        }
        finally
        {
            await fixture.Console.Emulator.PauseAsync(isPaused: false, CancellationToken.None);
        }
    }

    private static Task ExpectListAsync(IPage page) => ConsolePage.ExpectVisibleAsync(page.GetByRole(AriaRole.Table, new() { Name = "Backup jobs" }));

    /// <summary>A window may begin just before a poll or just after: each operation may come once more for each connection that it is asked of.</summary>
    private static int OneCycle(IReadOnlyList<EmulatorRequest> calls) => calls.Select(call => (call.Operation, call.AccountId, call.Region)).Distinct().Count();

    /// <summary>A job that was just started is followed closely for a while, and a console that was just started reads everything once: neither has to do with pages.</summary>
    private async Task<IReadOnlyList<EmulatorRequest>> CallsOfAQuietWindowAsync()
    {
        var calls = await CallsOfAWindowAsync();
        for (var attempt = 0; attempt < 6 && calls.Any(call => call.Operation != "ListBackupJobs"); attempt++)
        {
            calls = await CallsOfAWindowAsync();
        }

        Assert.All(calls, call => Assert.Equal("ListBackupJobs", call.Operation));
        return calls;
    }

    private async Task<IReadOnlyList<EmulatorRequest>> CallsOfAWindowAsync()
    {
        var emulator = fixture.Console.Emulator;
        var before = (await emulator.RequestsAsync(Cancelled)).Max(request => request.Sequence);
        using var window = new PeriodicTimer(Window);
        await window.WaitForNextTickAsync(Cancelled);
        return [.. (await emulator.RequestsAsync(Cancelled, before)).Where(request => request.Operation.StartsWith("List", StringComparison.Ordinal) || request.Operation.StartsWith("Describe", StringComparison.Ordinal))];
    }
}
