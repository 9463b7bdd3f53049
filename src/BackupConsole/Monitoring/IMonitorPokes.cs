using BackupConsole.Domain.Auditing;

namespace BackupConsole.Monitoring;

/// <summary>Tells the monitor that something was written, so that it looks at once instead of at its next turn.</summary>
internal interface IMonitorPokes
{
    void Poke(AuditRecord written);
}
