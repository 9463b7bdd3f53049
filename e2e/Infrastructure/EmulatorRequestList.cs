namespace BackupConsole.E2E.Infrastructure;

/// <summary>The emulator's answer to GET /_emulator/requests.</summary>
internal sealed record EmulatorRequestList(IReadOnlyList<EmulatorRequest> Requests);
