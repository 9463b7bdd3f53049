using BackupConsole.E2E.Infrastructure;
using Microsoft.Playwright;

namespace BackupConsole.E2E.Pages;

/// <summary>The sign-in page, as it is opened by the one-time link.</summary>
internal static class SignInPage
{
    private const string Password = "several plain words";

    /// <returns>The page that the console leads to afterwards.</returns>
    public static async Task<IPage> CreateAdministratorAsync(BrowserSession session, Uri link)
    {
        var page = await session.OpenPageAsync(link.AbsoluteUri);
        await page.GetByLabel("User name").FillAsync("ada");
        await page.GetByLabel("Password", new() { Exact = true }).FillAsync(Password);
        await page.GetByLabel("Password again").FillAsync(Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Create administrator" }).ClickAsync();
        await ConsolePage.ExpectTitleAsync(page, "Overview");
        return page;
    }
}
