using BackupConsole.E2E.Infrastructure;
using BackupConsole.E2E.Pages;

namespace BackupConsole.E2E.Accessibility;

/// <summary>What every page owes to everybody.</summary>
[Collection(ConsoleFixture.Collection)]
public sealed class EveryPage(BrowserFixture browser, ConsoleFixture fixture) : BrowserTest(browser)
{
    public static TheoryData<string> Names => [.. ConsolePages.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Every_page_can_be_used_by_everybody(string name)
    {
        var session = await OpenBrowserAsync(fixture.Console, fixture.Administrator);
        var page = await ConsolePages.OpenAsync(session, name, name == ConsolePages.Job ? await JobPage.FindNewestAsync(session) : "");
        string[] faults = [.. await Faults.FindAsync(page), .. session.Errors];
        Assert.True(faults.Length == 0, string.Join('\n', faults));
    }
}
