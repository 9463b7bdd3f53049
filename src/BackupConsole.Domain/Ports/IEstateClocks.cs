using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Estate;

namespace BackupConsole.Domain.Ports;

/// <summary>Reads the time that a connection's estate lives in.</summary>
public interface IEstateClocks
{
    /// <summary>Wall time for AWS, without a call; for the emulator what its clock says.</summary>
    /// <exception cref="BackupServiceException">The emulator could not be reached.</exception>
    Task<EstateClock> ReadAsync(ConnectionId connection, CancellationToken cancellationToken);
}
