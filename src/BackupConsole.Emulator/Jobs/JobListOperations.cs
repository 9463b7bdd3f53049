using BackupConsole.Emulator.Http;
using BackupConsole.Emulator.Storage;
using BackupConsole.Emulator.Vaults;

namespace BackupConsole.Emulator.Jobs;

/// <summary>The three lists of jobs, newest first, of the last 30 days.</summary>
internal sealed class JobListOperations(Database database) : IOperationArea
{
    public IEnumerable<(string Operation, Func<ApiCall, object?> Handler)> Operations =>
    [
        ("ListBackupJobs", ListBackups),
        ("ListCopyJobs", ListCopies),
        ("ListRestoreJobs", ListRestores),
    ];

    private object ListBackups(ApiCall call)
    {
        var (jobs, next) = List(call, JobKind.Backup);
        var vaults = database.Read(session => VaultStore.List(session, call.Account, call.Region, "", int.MaxValue))
            .ToDictionary(vault => vault.Name, StringComparer.Ordinal);
        return new
        {
            BackupJobs = jobs.ConvertAll(job => new BackupJobDescription(job, call.Now, vaults.GetValueOrDefault(job.Vault))),
            NextToken = next,
        };
    }

    private object ListCopies(ApiCall call)
    {
        var (jobs, next) = List(call, JobKind.Copy);
        return new { CopyJobs = database.Read(session => jobs.ConvertAll(job => CopyJobDescription.Of(session, job, call.Now))), NextToken = next };
    }

    private object ListRestores(ApiCall call)
    {
        var (jobs, next) = List(call, JobKind.Restore);
        return new { RestoreJobs = jobs.ConvertAll(job => RestoreJobDescription.Of(job, call.Now)), NextToken = next };
    }

    private (List<JobRecord> Jobs, string? NextToken) List(ApiCall call, string kind)
    {
        var page = call.Page();
        var jobs = database.Read(session => JobQuery.Run(session, call, kind, page));
        var next = call.NextToken(jobs, page, JobQuery.Cursor);
        return (jobs, next);
    }
}
