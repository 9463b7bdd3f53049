using Microsoft.Playwright;

namespace BackupConsole.E2E.Pages;

/// <summary>Somebody without a mouse: goes from stop to stop, and types where the focus is.</summary>
internal sealed class KeyboardOnly(IPage page)
{
    // The longest way is from the heading of a long form to its end.
    private const int MostStops = 120;

    /// <summary>Tabs on until the focus is on what has this role and name.</summary>
    public Task ReachAsync(AriaRole role, string name) => GoAsync("Tab", role, name);

    /// <summary>Reaches the chosen one of some radio buttons and goes from there to another.</summary>
    public async Task MoveAsync(string chosen, string choice)
    {
        await GoAsync("Tab", AriaRole.Radio, chosen, isExact: false);
        await GoAsync("ArrowDown", AriaRole.Radio, choice, isExact: false);
    }

    public async Task PressAsync(AriaRole role, string name)
    {
        await ReachAsync(role, name);
        await page.Keyboard.PressAsync("Enter");
    }

    /// <summary>Puts a text in the place of what a field holds.</summary>
    public async Task WriteAsync(string field, string text)
    {
        await ReachAsync(AriaRole.Textbox, field);
        await page.Keyboard.PressAsync("Control+A");
        await page.Keyboard.TypeAsync(text);
    }

    /// <summary>Chooses an option of a list by typing how it begins.</summary>
    public async Task ChooseAsync(string list, string beginning)
    {
        await ReachAsync(AriaRole.Combobox, list);
        await ConsolePage.ExpectTextAsync(page.Locator("select:focus"), beginning);
        await page.Keyboard.TypeAsync(beginning);
        await ConsolePage.ExpectTextAsync(page.Locator("select:focus option:checked"), beginning);
    }

    /// <summary>The focus has been led to this heading, so that what follows it is what comes next.</summary>
    public async Task ExpectLedToAsync(string heading, int level)
    {
        var target = page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Heading, new() { Name = heading, Exact = true, Level = level });
        await ConsolePage.ExpectFocusAsync(target);
        await ConsolePage.ExpectLoadedAsync(page);
    }

    private async Task GoAsync(string key, AriaRole role, string name, bool isExact = true)
    {
        var target = page.GetByRole(role, new() { Name = name, Exact = isExact }).And(page.Locator(":focus"));
        List<string> passed = [];
        while (await target.CountAsync() == 0)
        {
            Assert.True(passed.Count < MostStops, $"{MostStops} times {key} did not lead to {role} \"{name}\", but to {string.Join(", ", passed)}");
            await page.Keyboard.PressAsync(key);
            passed.Add(await page.EvaluateAsync<string>("() => document.activeElement.tagName + ' ' + document.activeElement.textContent.trim().slice(0, 40)"));
        }
    }
}
