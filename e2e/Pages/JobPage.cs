using System.Text.Json;
using BackupConsole.E2E.Infrastructure;
using Microsoft.Playwright;

namespace BackupConsole.E2E.Pages;

/// <summary>The page of one backup job.</summary>
internal sealed class JobPage(IPage page)
{
    // The page is drawn by the circuit within one document, so this goes on from the form to the job.
    private const string Recorder = """
        () => {
          window.seen = [];
          const look = () => {
            const state = document.querySelector('.summary .chip')?.textContent.trim();
            const percent = document.querySelector('.summary [role=progressbar]')?.getAttribute('aria-valuenow');
            const last = window.seen.at(-1);
            if (state && (last?.State !== state || last?.Percent !== (percent ?? null))) {
              window.seen.push({ State: state, Percent: percent ?? null });
            }
          };
          new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
          look();
        }
        """;

    public ILocator State => page.Locator(".summary .chip");

    public ILocator RecoveryPoint => page.Locator("dt:text-is('Recovery point') + dd");

    public ILocator Advice => page.Locator(".job-advice");

    /// <summary>The path of the page of the newest job.</summary>
    public static async Task<string> FindNewestAsync(BrowserSession session)
    {
        var list = await session.OpenPageAsync("jobs");
        var path = await list.GetByRole(AriaRole.Table, new() { Name = "Backup jobs" }).GetByRole(AriaRole.Link).First.GetAttributeAsync("href");
        await list.CloseAsync();
        return path!;
    }

    /// <summary>Keeps every state and percent that is drawn from now on, also those of a moment.</summary>
    public static Task RecordAsync(IPage page) => page.EvaluateAsync(Recorder);

    public async Task<IReadOnlyList<SeenState>> RecordedAsync() =>
        JsonSerializer.Deserialize<SeenState[]>(await page.EvaluateAsync<string>("() => JSON.stringify(window.seen)"))!;

    /// <summary>The ARN that a part of the page lets copy.</summary>
    public static async Task<string> ArnOfAsync(ILocator part) => (await part.Locator("[data-copy]").GetAttributeAsync("data-copy"))!;

    public Task ExpectCompletedAsync() => Assertions.Expect(State).ToContainTextAsync("Completed", new() { Timeout = (float)Eventually.Deadline.TotalMilliseconds });
}
