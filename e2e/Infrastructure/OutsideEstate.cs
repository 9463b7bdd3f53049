namespace BackupConsole.E2E.Infrastructure;

/// <summary>A console that watches an emulator which runs outside of it, as it watches AWS, with an administrator who is signed in.</summary>
public abstract class OutsideEstate(BrowserFixture browser) : IAsyncLifetime
{
    internal EmulatorProcess Emulator { get; private set; } = null!;

    internal ConsoleProcess Console { get; private set; } = null!;

    /// <summary>The administrator's cookies.</summary>
    internal string Administrator { get; private set; } = null!;

    /// <summary>The profiles of the accounts that the console watches.</summary>
    protected abstract string[] Profiles { get; }

    public async ValueTask InitializeAsync()
    {
        Emulator = await EmulatorProcess.StartAsync(CancellationToken.None);
        await PrepareAsync(CancellationToken.None);
        Console = await ConsoleProcess.StartNewAsync(CancellationToken.None, Emulator.ConsoleSettings(Profiles));
        Administrator = await browser.CreateAdministratorAsync(Console);
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (Console is { } console)
        {
            await console.DisposeAsync();
        }

        if (Emulator is { } emulator)
        {
            await emulator.DisposeAsync();
        }
    }

    /// <summary>What is to be so before the console asks for the first time.</summary>
    protected abstract Task PrepareAsync(CancellationToken cancellationToken);
}
