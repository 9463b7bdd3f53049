using System.Text.RegularExpressions;
using BackupConsole.E2E.Infrastructure;
using Microsoft.Playwright;

namespace BackupConsole.E2E.Pages;

/// <summary>What every page of the console has.</summary>
internal static class ConsolePage
{
    private static readonly float Deadline = (float)Eventually.Deadline.TotalMilliseconds;

    public static Task ExpectTitleAsync(IPage page, string title) =>
        Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(title, new() { Timeout = Deadline });

    public static Task ExpectVisibleAsync(ILocator locator) => Assertions.Expect(locator).ToBeVisibleAsync(new() { Timeout = Deadline });

    /// <summary>Before somebody goes on from where the console leads: it must not take the focus away later.</summary>
    public static Task ExpectFocusAsync(ILocator locator) => Assertions.Expect(locator).ToBeFocusedAsync(new() { Timeout = Deadline });

    public static Task ExpectGoneAsync(ILocator locator) => Assertions.Expect(locator).ToHaveCountAsync(0, new() { Timeout = Deadline });

    public static Task ExpectTextAsync(ILocator locator, string text) => Assertions.Expect(locator).ToContainTextAsync(text, new() { Timeout = Deadline });

    public static Task ExpectTextAsync(ILocator locator, Regex text) => Assertions.Expect(locator).ToHaveTextAsync(text, new() { Timeout = Deadline });

    public static Task ExpectValueAsync(ILocator locator, string value) => Assertions.Expect(locator).ToHaveValueAsync(value, new() { Timeout = Deadline });

    public static Task ExpectUrlAsync(IPage page, Regex url) => Assertions.Expect(page).ToHaveURLAsync(url, new() { Timeout = Deadline });

    /// <summary>Nothing on the page is still being loaded.</summary>
    public static Task ExpectLoadedAsync(IPage page) =>
        Assertions.Expect(page.Locator(".boot:visible, [aria-busy=true]")).ToHaveCountAsync(0, new() { Timeout = Deadline });
}
