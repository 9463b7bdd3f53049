using System.Diagnostics.CodeAnalysis;
using BackupConsole.Emulator.Storage;
using BackupConsole.Emulator.Vaults;

namespace BackupConsole.Emulator.Jobs;

/// <summary>A backup job as DescribeBackupJob answers it.</summary>
internal sealed record BackupJobDetail : BackupJobDescription
{
    [SetsRequiredMembers]
    public BackupJobDetail(Session session, JobRecord job, DateTimeOffset now)
        : base(job, now, VaultStore.Find(session, job.Account, job.Region, job.Vault))
    {
        (NumberOfChildJobs, ChildJobsInState) = ChildJobs.Of(session, job, now);
    }

    public long? NumberOfChildJobs { get; }

    public SortedDictionary<string, long>? ChildJobsInState { get; }
}
