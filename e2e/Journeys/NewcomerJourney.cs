using System.Globalization;
using System.Text.RegularExpressions;
using BackupConsole.E2E.Infrastructure;
using BackupConsole.E2E.Pages;
using Microsoft.Playwright;

namespace BackupConsole.E2E.Journeys;

/// <summary>From the printed link to a recovery point, as somebody sees it who has just cloned the project.</summary>
public sealed class NewcomerJourney(BrowserFixture browser) : BrowserTest(browser)
{
    private const string Vault = "daily";

    // Wall time at which each job first stood in the list.
    private const string ListRecorder = """
        () => {
          window.listed = {};
          const look = () => document.querySelectorAll('table[aria-label="Backup jobs"] a[href*="jobs/backup/"]').forEach(link => window.listed[link.getAttribute('href').split('/').at(-1)] ??= Date.now());
          new MutationObserver(look).observe(document.body, { subtree: true, childList: true, attributes: true });
          look();
        }
        """;

    private static readonly string[] StatesInOrder = ["Created", "Pending", "Running", "Completed"];

    [Fact]
    public async Task A_newcomer_starts_a_backup_and_watches_it_until_its_recovery_point_is_there()
    {
        var console = await StartConsoleAsync(hasYear: true);
        var session = await OpenBrowserAsync(console);
        await SignInPage.CreateAdministratorAsync(session, console.SignInLink);
        await ExpectLinkToWorkOnceAsync(console);

        var list = await session.OpenPageAsync("jobs");
        await ConsolePage.ExpectVisibleAsync(list.GetByRole(AriaRole.Table, new() { Name = "Backup jobs" }));
        await list.EvaluateAsync(ListRecorder);
        var vault = await session.OpenPageAsync($"vaults/production-eu-central-1/{Vault}");
        await ConsolePage.ExpectVisibleAsync(vault.GetByRole(AriaRole.Table).First);

        var form = await OnDemandBackupPage.OpenAsync(session);
        await ExpectBadInputToBeNamedAtItsFieldsAsync(form);
        Assert.Empty(await console.Emulator.RequestsAsync("StartBackupJob", Cancelled));

        await JobPage.RecordAsync(form.Page);
        var pressedAt = await form.Page.EvaluateAsync<double>("() => Date.now()");
        var id = await form.StartAsync();
        var job = new JobPage(form.Page);
        var listed = list.Locator($"a[href$='{id}']");
        await ConsolePage.ExpectVisibleAsync(listed);
        var listedAfter = TimeSpan.FromMilliseconds(await list.EvaluateAsync<double>("id => window.listed[id]", id) - pressedAt);
        TestContext.Current.TestOutputHelper?.WriteLine($"In the list {listedAfter.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture)} s after the click");
        Assert.InRange(listedAfter, TimeSpan.Zero, TimeSpan.FromSeconds(5));

        await job.ExpectCompletedAsync();
        await ExpectStatesAndPercentsAsync(job);
        var point = await JobPage.ArnOfAsync(job.RecoveryPoint);
        await ConsolePage.ExpectVisibleAsync(vault.Locator($"[data-copy='{point}']"));
        await ExpectCallsOfTheConsoleAsync(console);
        Assert.Empty(session.Errors);
    }

    private async Task ExpectLinkToWorkOnceAsync(ConsoleProcess console)
    {
        var stranger = await OpenBrowserAsync(console);
        var page = await stranger.OpenPageAsync(console.SignInLink.AbsoluteUri);
        await page.GetByLabel("User name").FillAsync("mallory");
        await page.GetByLabel("Password", new() { Exact = true }).FillAsync("another few plain words");
        if (await page.GetByLabel("Password again").IsVisibleAsync())
        {
            await page.GetByLabel("Password again").FillAsync("another few plain words");
            await page.GetByRole(AriaRole.Button, new() { Name = "Create administrator" }).ClickAsync();
        }

        await ConsolePage.ExpectVisibleAsync(page.GetByRole(AriaRole.Alert));
        Assert.DoesNotContain("BackupConsole=", await stranger.SignedInStateAsync(), StringComparison.Ordinal);
    }

    private static async Task ExpectBadInputToBeNamedAtItsFieldsAsync(OnDemandBackupPage form)
    {
        await form.ChooseConnectionAsync(OnDemandBackupPage.Connection);
        await form.Resource.FillAsync("arn:aws:nothing");
        await form.Resource.BlurAsync();
        await ConsolePage.ExpectTextAsync(OnDemandBackupPage.ProblemsOf(form.Resource), "ARN");

        await form.ChooseResourceAsync(OnDemandBackupPage.ColdCapableResource);
        await form.ColdAfter.FillAsync("30");
        await form.DeleteAfter.FillAsync("60");
        await form.StartWithin.FillAsync("59");
        await form.StartWithin.BlurAsync();
        await ConsolePage.ExpectTextAsync(OnDemandBackupPage.ProblemsOf(form.StartWithin), "The start window must be 60");
        await form.AddTagAsync("aws:x", "1");
        await form.StartButton.ClickAsync();
        await ConsolePage.ExpectTextAsync(OnDemandBackupPage.ProblemsOf(form.DeleteAfter), "With cold after 30, delete after must be 120 or more");
        await ConsolePage.ExpectTextAsync(form.TagsField.Locator(".field-problems"), "begins with “aws:”");
        await ConsolePage.ExpectFocusAsync(form.ErrorSummary);

        await form.FillInAsync(Vault);
        await form.ColdAfter.FillAsync("");
        await form.DeleteAfter.FillAsync("60");
        await form.StartWithin.FillAsync("60");
        await form.CompleteWithin.FillAsync("1440");
        await form.TagsField.GetByLabel("Key of tag").FillAsync("ticket");
        await form.TagsField.GetByLabel("Key of tag").BlurAsync();
        await Assertions.Expect(form.Page.Locator(".field-problems p")).ToHaveCountAsync(0, new() { Timeout = (float)Eventually.Deadline.TotalMilliseconds });
    }

    private static async Task ExpectStatesAndPercentsAsync(JobPage job)
    {
        var seen = await job.RecordedAsync();
        TestContext.Current.TestOutputHelper?.WriteLine(string.Join(" → ", seen.Select(moment => $"{moment.State} {moment.Percent}")));
        var states = seen.Select(moment => moment.State.Split(' ')[0]).Aggregate(new List<string>(), (all, state) =>
        {
            if (all.LastOrDefault() != state)
            {
                all.Add(state);
            }

            return all;
        });
        Assert.Equal(StatesInOrder.Where(states.Contains), states);
        Assert.Contains("Created", states);
        Assert.Contains("Running", states);
        Assert.Contains("Completed", states);
        var percents = seen.Where(moment => moment is { State: "Running", Percent: not null }).Select(moment => int.Parse(moment.Percent!, CultureInfo.InvariantCulture)).Distinct().ToArray();
        Assert.True(percents.Length >= 2, "The percents of a running job must move.");
        Assert.Equal(percents.Order(), percents);
    }

    private static async Task ExpectCallsOfTheConsoleAsync(ConsoleProcess console)
    {
        var requests = await console.Emulator.RequestsAsync(Cancelled);
        var start = Assert.Single(requests, request => request.Operation == "StartBackupJob");
        Assert.Equal(200, start.Status);
        Assert.Equal("111122223333", start.AccountId);
        Assert.Matches(new Regex("aws-sdk-dotnet"), start.UserAgent);
        Assert.All(["DescribeBackupJob", "ListBackupJobs", "ListRecoveryPointsByBackupVault"], operation =>
            Assert.Contains(requests, request => request.Operation == operation && request.AccessKeyId == start.AccessKeyId && request.UserAgent == start.UserAgent));
    }
}
