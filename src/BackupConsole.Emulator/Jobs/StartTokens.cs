using BackupConsole.Emulator.Http;
using BackupConsole.Emulator.Storage;

namespace BackupConsole.Emulator.Jobs;

/// <summary>
/// Idempotency tokens of the Start…Job operations, each of which has its own: the same token answers the same job and starts nothing.
/// They live one hour, by wall time, because it is a client's retries that they serve.
/// </summary>
internal sealed class StartTokens(TimeProvider time)
{
    private static readonly TimeSpan Life = TimeSpan.FromHours(1);

    public JobRecord? Find(Session session, ApiCall call, string kind, string? token)
    {
        if (token is null)
        {
            return null;
        }

        session.Execute("DELETE FROM start_tokens WHERE used_at < @oldest", ("@oldest", time.GetUtcNow() - Life));
        return session.First(
            $"""
            SELECT {JobRow.Columns} FROM jobs
            WHERE id = (SELECT job_id FROM start_tokens WHERE account = @account AND region = @region AND kind = @kind AND token = @token)
            """,
            JobRow.Read,
            ("@account", call.Account),
            ("@region", call.Region),
            ("@kind", kind),
            ("@token", token));
    }

    public void Use(Session session, ApiCall call, JobRecord job, string? token)
    {
        if (token is not null)
        {
            session.Execute(
                "INSERT OR REPLACE INTO start_tokens (account, region, kind, token, job_id, used_at) VALUES (@account, @region, @kind, @token, @job, @now)",
                ("@account", call.Account),
                ("@region", call.Region),
                ("@kind", job.Kind),
                ("@token", token),
                ("@job", job.Id),
                ("@now", time.GetUtcNow()));
        }
    }
}
