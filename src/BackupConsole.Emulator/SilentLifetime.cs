namespace BackupConsole.Emulator;

/// <summary>Keeps the web host away from Ctrl+C and from the console: both belong to the process that the emulator is embedded in.</summary>
internal sealed class SilentLifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
