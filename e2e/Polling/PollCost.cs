using BackupConsole.E2E.Infrastructure;
using BackupConsole.E2E.Pages;
using Microsoft.Playwright;

namespace BackupConsole.E2E.Polling;

/// <summary>AWS pays for what is watched, not for how many watch it.</summary>
[Collection(ConsoleFixture.Collection)]
public sealed class PollCost(BrowserFixture browser, ConsoleFixture fixture) : BrowserTest(browser)
{
    /// <summary>Asked every <see cref="Cycle"/> while a job is open.</summary>
    private const string OftenPolled = "ListBackupJobs";

    private const string Followed = "DescribeBackupJob";

    private static readonly TimeSpan Cycle = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan Window = 3 * Cycle;

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
            var withOne = await CallsOfAWindowAsync();
            for (var opened = 1; opened < ManyPages; opened++)
            {
                await ExpectListAsync(await session.OpenPageAsync("jobs"));
            }

            var withMany = await CallsOfAWindowAsync();
            TestContext.Current.TestOutputHelper?.WriteLine($"Calls in {Window.TotalSeconds} s: {withOne.Count} with 1 page, {withMany.Count} with {ManyPages}");
            foreach (var operation in withOne.Concat(withMany).Select(call => call.Operation).Distinct())
            {
                TestContext.Current.TestOutputHelper?.WriteLine($"{operation}: {CountOf(withOne, operation)}, {CountOf(withMany, operation)}");
            }

            // A window may begin just before a poll or just after: one cycle more or less.
            var oneCycle = (int)(CountOf(withOne, OftenPolled) * (Cycle / Window));
            Assert.InRange(CountOf(withMany, OftenPolled), CountOf(withOne, OftenPolled) - oneCycle, CountOf(withOne, OftenPolled) + oneCycle);

            // A job that was just started is followed closely for a while, and ever less so: that has to do with the job and not with pages.
            Assert.InRange(CountOf(withMany, Followed), 0, CountOf(withOne, Followed));

            // Everything else is read every few minutes: at most once in a window, however many pages there are.
            Assert.Distinct(withMany.Where(call => call.Operation is not (OftenPolled or Followed)).Select(call => (call.AccountId, call.Region, call.Target)));
        }
        finally
        {
            await fixture.Console.Emulator.PauseAsync(isPaused: false, CancellationToken.None);
        }
    }

    private static Task ExpectListAsync(IPage page) => ConsolePage.ExpectVisibleAsync(page.GetByRole(AriaRole.Table, new() { Name = "Backup jobs" }));

    /// <summary>Of the connection that has the open job: the others' jobs end at times of their own, and then they are asked less often.</summary>
    private static int CountOf(IReadOnlyList<EmulatorRequest> calls, string operation) =>
        calls.Count(call => call is { AccountId: "111122223333", Region: "eu-central-1" } && call.Operation == operation);

    private async Task<IReadOnlyList<EmulatorRequest>> CallsOfAWindowAsync()
    {
        var emulator = fixture.Console.Emulator;
        var before = (await emulator.RequestsAsync(Cancelled)).Max(request => request.Sequence);
        using var window = new PeriodicTimer(Window);
        await window.WaitForNextTickAsync(Cancelled);
        return [.. (await emulator.RequestsAsync(Cancelled, before)).Where(request => request.Operation.StartsWith("List", StringComparison.Ordinal) || request.Operation.StartsWith("Describe", StringComparison.Ordinal))];
    }
}
