using BackupConsole.E2E.Infrastructure;
using Microsoft.Playwright;

namespace BackupConsole.E2E.Pages;

/// <summary>One vault of the connection that the tests use.</summary>
internal sealed class VaultPage(IPage page, string name)
{
    public IPage Page => page;

    public ILocator Summary => page.Locator(".summary");

    public ILocator Dialog => page.GetByRole(AriaRole.Dialog);

    public ILocator Main => page.GetByRole(AriaRole.Main);

    public static async Task<VaultPage> OpenAsync(BrowserSession session, string name)
    {
        var vault = new VaultPage(await session.OpenPageAsync(AddressOf(name)), name);
        await ConsolePage.ExpectTitleAsync(vault.Page, name);
        return vault;
    }

    /// <summary>Opens a tab anew, so that AWS is asked.</summary>
    public async Task<ILocator> OpenTabAsync(string tab)
    {
        await page.GotoAsync($"{AddressOf(name)}?tab={tab}");
        await ConsolePage.ExpectTitleAsync(page, name);
        return Main;
    }

    public Task PressAsync(string button) => Main.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).First.ClickAsync();

    /// <summary>Presses the button of the dialog that does it.</summary>
    public Task ConfirmAsync(string button) => Dialog.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();

    private static string AddressOf(string name) => $"vaults/production-eu-central-1/{name}";
}
