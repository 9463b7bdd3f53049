using Microsoft.Playwright;

namespace BackupConsole.E2E.Infrastructure;

/// <summary>A theme and a size of the window.</summary>
public sealed record Look(bool IsDark, int Width)
{
    public static readonly Look Usual = new(IsDark: false, 1280);

    public static readonly IReadOnlyList<Look> All = [Usual, new(IsDark: true, 1280), new(IsDark: false, 390), new(IsDark: true, 390)];

    public int Height => Width < 500 ? 844 : 800;

    /// <summary>Shows a page that is open already in this look; the person's theme is the system's.</summary>
    public async Task ApplyAsync(IPage page)
    {
        await page.SetViewportSizeAsync(Width, Height);
        await page.EmulateMediaAsync(new() { ColorScheme = IsDark ? ColorScheme.Dark : ColorScheme.Light, ReducedMotion = ReducedMotion.Reduce });
    }

    /// <summary>As it stands in a file name: light-1280.</summary>
    public override string ToString() => $"{(IsDark ? "dark" : "light")}-{Width}";
}
