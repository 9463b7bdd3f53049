using System.Collections.Immutable;
using Amazon.Backup.Model;
using BackupConsole.AwsBackup.Calls;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Jobs;
using BackupConsole.Domain.Ports;

namespace BackupConsole.AwsBackup.Jobs;

internal sealed class AwsJobs(AwsCalls calls) : IJobs
{
    public IAsyncEnumerable<ImmutableArray<Job>> ListAsync(CallContext context, JobListing listing, CancellationToken cancellationToken) =>
        listing switch
        {
            // AWS refuses a state that this kind of job never has; the answer is known without asking.
            { State: { } state } when !JobStatesOfKind.Has(listing.Kind, state) => AsyncEnumerable.Empty<ImmutableArray<Job>>(),
            { Kind: JobKind.Backup } => ListBackupJobsAsync(context, listing, cancellationToken),
            { Kind: JobKind.Copy } => ListCopyJobsAsync(context, listing, cancellationToken),
            { ResourceArn: { } resource } => ListRestoreJobsOfAsync(context, resource, listing, cancellationToken),
            _ => ListRestoreJobsAsync(context, listing, cancellationToken),
        };

    public async Task<Job> GetAsync(CallContext context, JobKind kind, string jobId, CancellationToken cancellationToken) => kind switch
    {
        JobKind.Backup => BackupJobReader.Read(context.Connection, await calls.SendAsync(
            context,
            "DescribeBackupJob",
            (clients, token) => clients.Backup.DescribeBackupJobAsync(new DescribeBackupJobRequest { BackupJobId = jobId }, token),
            cancellationToken)),
        JobKind.Copy => CopyJobReader.Read(context.Connection, (await calls.SendAsync(
            context,
            "DescribeCopyJob",
            (clients, token) => clients.Backup.DescribeCopyJobAsync(new DescribeCopyJobRequest { CopyJobId = jobId }, token),
            cancellationToken)).CopyJob),
        JobKind.Restore => RestoreJobReader.Read(context.Connection, await calls.SendAsync(
            context,
            "DescribeRestoreJob",
            (clients, token) => clients.Backup.DescribeRestoreJobAsync(new DescribeRestoreJobRequest { RestoreJobId = jobId }, token),
            cancellationToken)),
    };

    private IAsyncEnumerable<ImmutableArray<Job>> ListBackupJobsAsync(CallContext context, JobListing listing, CancellationToken cancellationToken) =>
        Pages.ReadAsync(
            "ListBackupJobs",
            async (token, cancellation) =>
            {
                var request = new ListBackupJobsRequest
                {
                    ByState = listing.State?.ToAws(),
                    ByResourceArn = listing.ResourceArn,
                    ByCreatedAfter = listing.CreatedAfter?.UtcDateTime,
                    ByCompleteAfter = listing.CompletedAfter?.UtcDateTime,
                    MaxResults = Pages.Size,
                    NextToken = token,
                };
                var answer = await calls.SendAsync(context, "ListBackupJobs", (clients, stop) => clients.Backup.ListBackupJobsAsync(request, stop), cancellation);
                return (ReadAll(answer.BackupJobs, job => BackupJobReader.Read(context.Connection, job)), answer.NextToken);
            },
            cancellationToken);

    private IAsyncEnumerable<ImmutableArray<Job>> ListCopyJobsAsync(CallContext context, JobListing listing, CancellationToken cancellationToken) =>
        Pages.ReadAsync(
            "ListCopyJobs",
            async (token, cancellation) =>
            {
                var request = new ListCopyJobsRequest
                {
                    ByState = listing.State?.ToAws(),
                    ByResourceArn = listing.ResourceArn,
                    ByCreatedAfter = listing.CreatedAfter?.UtcDateTime,
                    ByCompleteAfter = listing.CompletedAfter?.UtcDateTime,
                    MaxResults = Pages.Size,
                    NextToken = token,
                };
                var answer = await calls.SendAsync(context, "ListCopyJobs", (clients, stop) => clients.Backup.ListCopyJobsAsync(request, stop), cancellation);
                return (ReadAll(answer.CopyJobs, job => CopyJobReader.Read(context.Connection, job)), answer.NextToken);
            },
            cancellationToken);

    private IAsyncEnumerable<ImmutableArray<Job>> ListRestoreJobsAsync(CallContext context, JobListing listing, CancellationToken cancellationToken) =>
        Pages.ReadAsync(
            "ListRestoreJobs",
            async (token, cancellation) =>
            {
                var request = new ListRestoreJobsRequest
                {
                    ByStatus = listing.State?.ToAws(),
                    ByCreatedAfter = listing.CreatedAfter?.UtcDateTime,
                    ByCompleteAfter = listing.CompletedAfter?.UtcDateTime,
                    MaxResults = Pages.Size,
                    NextToken = token,
                };
                var answer = await calls.SendAsync(context, "ListRestoreJobs", (clients, stop) => clients.Backup.ListRestoreJobsAsync(request, stop), cancellation);
                return (ReadAll(answer.RestoreJobs, job => RestoreJobReader.Read(context.Connection, job)), answer.NextToken);
            },
            cancellationToken);

    // ListRestoreJobs has no filter by resource, and the operation that has one has none by time: that part is done here.
    private IAsyncEnumerable<ImmutableArray<Job>> ListRestoreJobsOfAsync(CallContext context, string resourceArn, JobListing listing, CancellationToken cancellationToken) =>
        Pages.ReadAsync(
            "ListRestoreJobsByProtectedResource",
            async (token, cancellation) =>
            {
                var request = new ListRestoreJobsByProtectedResourceRequest
                {
                    ResourceArn = resourceArn,
                    ByStatus = listing.State?.ToAws(),
                    MaxResults = Pages.Size,
                    NextToken = token,
                };
                var answer = await calls.SendAsync(
                    context,
                    "ListRestoreJobsByProtectedResource",
                    (clients, stop) => clients.Backup.ListRestoreJobsByProtectedResourceAsync(request, stop),
                    cancellation);
                ImmutableArray<Job> jobs = [.. ReadAll(answer.RestoreJobs, job => RestoreJobReader.Read(context.Connection, job)).Where(job => IsWithin(job, listing))];
                return (jobs, answer.NextToken);
            },
            cancellationToken);

    private static bool IsWithin(Job job, JobListing listing) =>
        (listing.CreatedAfter is not { } created || job.CreatedAt > created)
        && (listing.CompletedAfter is not { } completed || job.CompletedAt > completed);

    private static ImmutableArray<Job> ReadAll<TJob>(List<TJob>? jobs, Func<TJob, Job> read) => [.. (jobs ?? []).Select(read)];
}
