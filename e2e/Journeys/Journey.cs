using System.Globalization;
using System.Reflection;
using BackupConsole.E2E.Infrastructure;
using BackupConsole.E2E.Pages;
using Microsoft.Playwright;
using Xunit.v3;

namespace BackupConsole.E2E.Journeys;

/// <summary>
/// A way through the console that says which operations of AWS Backup it drives. When it has ended well, each of them must have been sent by the console meanwhile, and the
/// page must have shown what it answered: a field that the emulator was told to change, or, where AWS answers nothing, its refusal.
/// </summary>
public abstract class Journey(BrowserFixture browser) : BrowserTest(browser)
{
    private readonly HashSet<string> _shown = [];
    private EmulatorAdmin? _emulator;
    private long _before;

    private protected EmulatorAdmin Emulator => _emulator ?? throw new InvalidOperationException("The journey has not begun.");

    /// <summary>From now on requests count.</summary>
    private protected async Task<BrowserSession> BeginAsync(ConsoleProcess console, string? storageState = null)
    {
        _emulator = console.Emulator;
        _before = (await Emulator.RequestsAsync(Cancelled)).Select(request => request.Sequence).DefaultIfEmpty().Max();
        return await OpenBrowserAsync(console, storageState);
    }

    /// <summary>Changes a field of every answer of an operation until something has been done, and expects the page to show it.</summary>
    /// <param name="operation">AWS's name.</param>
    /// <param name="field">A path in its answer, see docs/faults.md.</param>
    /// <param name="value">What it holds instead.</param>
    /// <param name="act">Makes the console ask; gives the place that shows the answer.</param>
    /// <param name="shown">How the place shows the value; as it is when not given.</param>
    private protected async Task ExpectShownAsync(string operation, string field, object value, Func<Task<ILocator>> act, string? shown = null)
    {
        await using var change = await Emulator.OrderAsync(new { kind = "changedField", operation, field, value }, Cancelled);
        await ConsolePage.ExpectTextAsync(await act(), shown ?? Convert.ToString(value, CultureInfo.InvariantCulture)!);
        _shown.Add(operation);
    }

    /// <summary>For what AWS answers with nothing: lets it refuse, and expects the page to say so.</summary>
    private protected async Task ExpectRefusalShownAsync(string operation, Func<Task<ILocator>> act)
    {
        await using var refusal = await Emulator.OrderAsync(new { kind = "accessDenied", operation }, Cancelled);
        await ConsolePage.ExpectTextAsync(await act(), "AccessDenied");
        _shown.Add(operation);
    }

    private protected override async Task VerifyAsync()
    {
        var test = (IXunitTestMethod)TestContext.Current.TestMethod!;
        var driven = test.Method.GetCustomAttributes<DrivesAttribute>().Select(drives => drives.Operation).ToHashSet();
        Assert.Equal(driven.Order(), _shown.Order());
        var sent = (await Emulator.RequestsAsync(Cancelled, _before))
            .Where(request => request is { Status: >= 200 and < 300 } && request.UserAgent?.Contains("aws-sdk-dotnet", StringComparison.Ordinal) == true)
            .Select(request => request.Operation);
        Assert.Empty(driven.Except(sent));
    }
}
