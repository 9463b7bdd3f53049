using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Jobs;

namespace BackupConsole.Monitoring;

/// <summary>What pages may ask of the monitor beyond reading its feed.</summary>
internal interface IEstateMonitor
{
    /// <summary>Somebody looks at this job: it is followed closely until the handle is disposed.</summary>
    IDisposable LookAt(ConnectionId connection, JobKind kind, string jobId);

    /// <summary>Somebody pressed refresh.</summary>
    void Refresh(ConnectionId connection, EstateRead read);
}
