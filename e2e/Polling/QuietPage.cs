using System.Collections.Concurrent;
using BackupConsole.E2E.Infrastructure;
using BackupConsole.E2E.Pages;
using Microsoft.Playwright;

namespace BackupConsole.E2E.Polling;

/// <summary>A page on which nothing happens costs its circuit next to nothing, and still says how old it is.</summary>
[Collection(ConsoleFixture.Collection)]
public sealed class QuietPage(BrowserFixture browser, ConsoleFixture fixture) : BrowserTest(browser)
{
    /// <summary>A beat with its envelope: SignalR's invocation and the render batch around a text of some 25 characters.</summary>
    private const int LargestFrame = 200;

    [Fact]
    public async Task An_age_moves_with_every_poll_and_only_the_beat_is_sent()
    {
        var session = await OpenBrowserAsync(fixture.Console, fixture.Administrator);
        var form = await OnDemandBackupPage.OpenAsync(session);
        await form.FillInAsync("daily");
        await form.StartAsync();
        await ConsolePage.ExpectTextAsync(new JobPage(form.Page).State, "Running");

        // An open job is polled every 15 seconds, and a connection without one much less often; with the estate's time standing still none of these polls finds anything new.
        await fixture.Console.Emulator.PauseAsync(isPaused: true, Cancelled);
        try
        {
            var paused = TimeProvider.System.GetUtcNow();
            var page = await session.OpenPageAsync("jobs?connection=production-eu-central-1");
            var frames = new ConcurrentQueue<int>();
            page.WebSocket += (_, socket) => socket.FrameReceived += (_, frame) => frames.Enqueue(frame.Binary?.Length ?? frame.Text?.Length ?? 0);
            await page.ReloadAsync();
            await ConsolePage.ExpectVisibleAsync(page.Locator("time[data-beat]"));

            // The first poll that began after the pause may still bring what happened before it, and draws that; the one after it brings nothing new.
            var settled = await NextAgeAsync(page, paused.ToUnixTimeMilliseconds());
            var first = await NextAgeAsync(page, settled);
            frames.Clear();

            await page.EvaluateAsync("() => { window.texts = []; new MutationObserver(() => window.texts.push(document.getElementById('beat').textContent)).observe(document.getElementById('beat'), { characterData: true, childList: true, subtree: true }); }");
            await NextAgeAsync(page, first);

            var texts = await page.EvaluateAsync<string[]>("() => window.texts");
            TestContext.Current.TestOutputHelper?.WriteLine($"Frames received: {string.Join(", ", frames)} bytes. Beats: {string.Join(" | ", texts)}");
            Assert.NotEmpty(texts);
            Assert.All(texts, text => Assert.InRange(text.Length, 1, 100));
            Assert.All(frames, size => Assert.InRange(size, 0, LargestFrame));
        }
        finally
        {
            await fixture.Console.Emulator.PauseAsync(isPaused: false, CancellationToken.None);
        }
    }

    /// <summary>Waits until what is on screen was read later than this, and says when it was; in milliseconds since 1970.</summary>
    private static async Task<long> NextAgeAsync(IPage page, long after)
    {
        var later = await page.WaitForFunctionAsync("after => { const at = Date.parse(document.querySelector('time[data-beat]').getAttribute('datetime')); return at > after ? at : false; }", after);
        return await later.JsonValueAsync<long>();
    }
}
