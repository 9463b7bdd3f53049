using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Jobs;

namespace BackupConsole.Features.Jobs;

/// <summary>Which job: two connections can show the same one.</summary>
public readonly record struct JobKey(ConnectionId Connection, JobKind Kind, string Id)
{
    public static JobKey Of(Job job) => new(job.Connection, job.Kind, job.Id);
}
