using System.Net.Http.Json;
using System.Text.Json;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Ports;

namespace BackupConsole.AwsBackup.Connections;

internal sealed class AwsEstateClocks(AwsConnectionCatalog catalog, AwsBackupOptions options, TimeProvider time) : IEstateClocks, IDisposable
{
    private const string Operation = "ReadEmulatorClock";

    private readonly HttpClient _http = new() { Timeout = options.ReadDeadline };

    public async Task<EstateClock> ReadAsync(ConnectionId connection, CancellationToken cancellationToken) => catalog.FindAws(connection) switch
    {
        null => throw Failure(BackupErrorKind.NotFound, $"This console has no connection named {connection}."),
        { IsDemo: true, Endpoint: { } endpoint } => await ReadEmulatorAsync(endpoint, cancellationToken),
        _ => EstateClock.Wall(time.GetUtcNow()),
    };

    public void Dispose() => _http.Dispose();

    // A wrong clock shows wrong schedules as right ones, so a clock that cannot be read is an error and never wall time.
    private async Task<EstateClock> ReadEmulatorAsync(Uri endpoint, CancellationToken cancellationToken)
    {
        try
        {
            var asked = time.GetUtcNow();
            var reading = await _http.GetFromJsonAsync<EmulatorClockReading>(new Uri(endpoint, "/_emulator/clock"), cancellationToken)
                ?? throw Failure(BackupErrorKind.Unexpected, "The emulator's clock could not be understood.");

            // The emulator read its clock somewhere between question and answer; at a fast rate the way matters.
            return new EstateClock(asked + ((time.GetUtcNow() - asked) / 2), reading.Now, reading.Rate);
        }
        catch (JsonException fault)
        {
            throw Failure(BackupErrorKind.Unexpected, "The emulator's clock could not be understood.", fault);
        }
        catch (Exception fault) when (fault is HttpRequestException or OperationCanceledException && !cancellationToken.IsCancellationRequested)
        {
            throw Failure(BackupErrorKind.Unreachable, "The emulator's clock could not be read.", fault);
        }
    }

    private static BackupServiceException Failure(BackupErrorKind kind, string sentence, Exception? fault = null) =>
        new(new BackupError(kind, sentence) { Operation = Operation }, fault);
}
