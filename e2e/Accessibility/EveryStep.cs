using BackupConsole.E2E.Infrastructure;
using BackupConsole.E2E.Pages;

namespace BackupConsole.E2E.Accessibility;

/// <summary>What every step of a wizard, every dialog and every menu owes to everybody.</summary>
[Collection(ConsoleFixture.Collection)]
public sealed class EveryStep(BrowserFixture browser, ConsoleFixture fixture) : BrowserTest(browser)
{
    public static TheoryData<string> Names => [.. Walks.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Every_step_and_dialog_can_be_used_by_everybody(string walk)
    {
        var session = await OpenBrowserAsync(fixture.Console, fixture.Administrator);
        List<string> faults = [];
        await foreach (var place in Walks.WalkAsync(walk, session, fixture.Console.Emulator))
        {
            faults.AddRange((await Faults.FindAsync(place.Page)).Select(fault => $"{place.Name}, {fault}"));
        }

        faults.AddRange(session.Errors);
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }
}
