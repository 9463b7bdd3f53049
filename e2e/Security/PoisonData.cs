using BackupConsole.E2E.Infrastructure;
using BackupConsole.E2E.Pages;
using Microsoft.Playwright;

namespace BackupConsole.E2E.Security;

/// <summary>Every page over answers of an enemy: shown as text, within the window, without an error in the browser and without a breach of the content security policy.</summary>
public sealed class PoisonData(BrowserFixture browser, PoisonedEstate estate) : BrowserTest(browser), IClassFixture<PoisonedEstate>
{
    private static readonly Look[] Looks = [Look.Usual, new(IsDark: false, 390)];

    // On the others nothing stands at first that a person may write freely.
    private static readonly string[] Poisoned =
    [
        ConsolePages.Job, "jobs", "copy-jobs", "restore-jobs", "plans", "plan", "create-selection", "vault", "vault-policy", "recovery-points", "recovery-point",
        "resources", "calendar", "organization", "plan-templates", "plan-template",
    ];

    public static TheoryData<string> Names => [.. ConsolePages.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Every_page_shows_poison_as_text(string name)
    {
        var session = await OpenBrowserAsync(estate.Console, estate.Administrator);
        var page = await ConsolePages.OpenAsync(session, name, name == ConsolePages.Job ? await JobPage.FindNewestAsync(session) : "");
        if (Poisoned.Contains(name))
        {
            await Eventually.SeesAsync("poison", () => TextOfAsync(page), text => text.Contains(PoisonedEstate.Markup[..20], StringComparison.Ordinal), Cancelled);
        }

        List<string> faults = [];
        foreach (var look in Looks)
        {
            await look.ApplyAsync(page);
            var overflow = await page.EvaluateAsync<int>("() => document.scrollingElement.scrollWidth - window.innerWidth");
            if (overflow > 0)
            {
                faults.Add($"{look}: {overflow} px wider than the window");
            }
        }

        var isPoisoned = await page.EvaluateAsync<bool>("() => window.poisoned === 1 || document.querySelector('img[src=x]') !== null");
        Assert.False(isPoisoned, "Markup of the estate has become elements.");
        faults.AddRange(session.Errors);
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    private static Task<string> TextOfAsync(IPage page) =>
        page.EvaluateAsync<string>("() => document.body.textContent + [...document.querySelectorAll('input, textarea')].map(field => field.value).join()");
}
