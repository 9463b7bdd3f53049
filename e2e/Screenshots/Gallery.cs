using BackupConsole.E2E.Infrastructure;
using BackupConsole.E2E.Pages;
using Microsoft.Playwright;

namespace BackupConsole.E2E.Screenshots;

/// <summary>Pictures of every page, step and dialog. With BACKUPCONSOLE_SCREENSHOTS=1 they become those of the documentation.</summary>
[Collection(ConsoleFixture.Collection)]
public sealed class Gallery(BrowserFixture browser, ConsoleFixture fixture) : BrowserTest(browser)
{
    private static readonly string Folder = Environment.GetEnvironmentVariable("BACKUPCONSOLE_SCREENSHOTS") == "1"
        ? Path.Combine(Repository.Root, "docs", "screenshots")
        : Path.Combine(Repository.Evidence, "screenshots");

    [Fact(Explicit = true)]
    public async Task Every_page_step_and_dialog_has_its_picture_taken_while_a_job_runs()
    {
        Directory.CreateDirectory(Folder);
        var starter = await OpenBrowserAsync(fixture.Console, fixture.Administrator);
        var form = await OnDemandBackupPage.OpenAsync(starter);
        await form.FillInAsync("daily");
        await form.StartAsync();
        await ConsolePage.ExpectTextAsync(new JobPage(form.Page).State, "Running");
        await Assertions.Expect(form.Page.GetByRole(AriaRole.Progressbar).First).Not.ToHaveAttributeAsync("aria-valuenow", "0");
        await fixture.Console.Emulator.PauseAsync(isPaused: true, Cancelled);
        try
        {
            var session = await OpenBrowserAsync(fixture.Console, fixture.Administrator);
            foreach (var name in ConsolePages.Names)
            {
                var page = await ConsolePages.OpenAsync(session, name, new Uri(form.Page.Url).AbsolutePath);
                await TakeAsync(name, page);
                await page.CloseAsync();
            }
        }
        finally
        {
            await fixture.Console.Emulator.PauseAsync(isPaused: false, CancellationToken.None);
        }

        // After the pages: a wizard that was walked through is offered as a draft from then on.
        var places = 0;
        foreach (var walk in Walks.Names)
        {
            var session = await OpenBrowserAsync(fixture.Console, fixture.Administrator);
            await foreach (var place in Walks.WalkAsync(walk, session, fixture.Console.Emulator))
            {
                await TakeAsync(place.Name, place.Page);
                places++;
            }
        }

        Assert.Equal(Look.All.Count * (ConsolePages.Names.Count() + places), Directory.GetFiles(Folder, "*.png").Length);
    }

    private static async Task TakeAsync(string name, IPage page)
    {
        foreach (var look in Look.All)
        {
            await look.ApplyAsync(page);
            await page.ScreenshotAsync(new() { Path = PathOf(name, look), Animations = ScreenshotAnimations.Disabled });
        }
    }

    private static string PathOf(string name, Look look) => Path.Combine(Folder, $"{name}-{look}.png");
}
