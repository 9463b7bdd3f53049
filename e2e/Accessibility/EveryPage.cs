using BackupConsole.E2E.Infrastructure;
using BackupConsole.E2E.Pages;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace BackupConsole.E2E.Accessibility;

/// <summary>What every page owes to everybody, in both themes, on a desk and on a telephone.</summary>
[Collection(ConsoleFixture.Collection)]
public sealed class EveryPage(BrowserFixture browser, ConsoleFixture fixture) : BrowserTest(browser)
{
    private static readonly string[] Grave = ["serious", "critical"];

    private static readonly AxeRunOptions Everything = new() { ResultTypes = [ResultType.Violations] };

    // A theme changes colours and nothing else.
    private static readonly AxeRunOptions Colours = new()
    {
        ResultTypes = [ResultType.Violations],
        RunOnly = new RunOnlyOptions { Type = "rule", Values = ["color-contrast", "link-in-text-block"] },
    };

    public static TheoryData<string> Names => [.. ConsolePages.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Every_page_can_be_used_by_everybody(string name)
    {
        var session = await OpenBrowserAsync(fixture.Console, fixture.Administrator);
        var page = await ConsolePages.OpenAsync(session, name, name == ConsolePages.Job ? await JobPage.FindNewestAsync(session) : "");
        List<string> faults = [];
        foreach (var look in Look.All)
        {
            await look.ApplyAsync(page);
            var found = await page.RunAxe(look.IsDark ? Colours : Everything);
            faults.AddRange(found.Violations.Where(violation => Grave.Contains(violation.Impact)).Select(violation => $"{look}: {Describe(violation)}"));
            var overflow = await page.EvaluateAsync<int>("() => document.scrollingElement.scrollWidth - window.innerWidth");
            if (overflow > 0)
            {
                faults.Add($"{look}: {overflow} px wider than the window");
            }
        }

        faults.AddRange(session.Errors);
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    private static string Describe(AxeResultItem violation) =>
        $"{violation.Id}: {violation.Help} {string.Join(" | ", violation.Nodes.Take(3).Select(node => $"{node.Html} {string.Join(' ', node.Any.Select(check => check.Message))}"))}";
}
