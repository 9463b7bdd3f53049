using System.Globalization;
using System.Text.Json;
using BackupConsole.Emulator.Tests.Infrastructure;

namespace BackupConsole.Emulator.Tests.Jobs;

public sealed class ListBackupJobsTests
{
    [Theory]
    [InlineData("resourceArn=arn%3Aaws%3Aec2%3Aeu-central-1%3A123456789012%3Avolume%2Fvol-2", 1)]
    [InlineData("resourceType=EBS", 3)]
    [InlineData("resourceType=S3", 1)]
    [InlineData("backupVaultName=nightly", 1)]
    [InlineData("state=COMPLETED", 3)]
    [InlineData("state=CREATED", 1)]
    [InlineData("state=RUNNING", 0)]
    [InlineData("state=EXPIRED", 0)]
    [InlineData("messageCategory=SUCCESS", 3)]
    [InlineData("messageCategory=VSS_ERROR", 0)]
    [InlineData("accountId=123456789012", 4)]
    [InlineData("accountId=*", 4)]
    [InlineData("accountId=999999999999", 0)]
    [InlineData("parentJobId=x", 0)]
    [InlineData("createdAfter=2026-11-22T12%3A30%3A00Z", 1)]
    [InlineData("createdBefore=2026-11-22T12%3A30%3A00Z", 3)]
    [InlineData("completeAfter=2026-11-22T12%3A00%3A00Z", 3)]
    [InlineData("completeBefore=2026-11-22T12%3A00%3A00Z", 0)]
    [InlineData("resourceType=EBS&state=COMPLETED&createdBefore=2026-11-22T12%3A30%3A00Z", 2)]
    public async Task Filter_leaves_the_jobs_that_it_names(string query, int count)
    {
        await using var emulator = await TestEmulator.StartAsync();
        await emulator.PutAsync("/backup-vaults/nightly", new { });
        await emulator.StartJobAsync(TestEmulator.Volume("vol-a"));
        await emulator.StartJobAsync(TestEmulator.Volume("vol-2"), "nightly");
        await emulator.StartJobAsync("arn:aws:s3:::documents");
        await emulator.AdvanceAsync(TimeSpan.FromHours(1));
        await emulator.StartJobAsync(TestEmulator.Volume("vol-3"));

        var answer = await emulator.GetAsync($"/backup-jobs/?{query}");

        Assert.Equal(count, answer.Items("BackupJobs").Count);
    }

    [Theory]
    [InlineData("state=SLEEPING")]
    [InlineData("maxResults=0")]
    [InlineData("maxResults=1001")]
    [InlineData("maxResults=ten")]
    [InlineData("createdAfter=yesterday")]
    [InlineData("nextToken=forged")]
    [InlineData("nextToken=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public async Task Filter_that_cannot_be_read_is_refused(string query)
    {
        await using var emulator = await TestEmulator.StartAsync();

        Assert.Equal("InvalidParameterValueException", (await emulator.GetAsync($"/backup-jobs/?{query}")).ErrorType);
    }

    [Fact]
    public async Task Pages_together_hold_each_job_once_newest_first()
    {
        await using var emulator = await TestEmulator.StartAsync();
        await StartFiveAsync(emulator);

        var jobs = new List<JsonElement>();
        string? token = null;
        do
        {
            var query = token is null ? "" : $"&nextToken={Uri.EscapeDataString(token)}";
            var page = await emulator.GetAsync($"/backup-jobs/?maxResults=2{query}");
            jobs.AddRange(page.Items("BackupJobs"));
            token = page.Json.GetProperty("NextToken").GetString();
        }
        while (token is not null);

        Assert.Equal(5, jobs.Select(job => job.GetProperty("BackupJobId").GetString()).Distinct().Count());
        Assert.Equal(
            jobs.Select(job => job.GetProperty("CreationDate").GetDouble()).OrderDescending(),
            jobs.Select(job => job.GetProperty("CreationDate").GetDouble()));
    }

    [Fact]
    public async Task Token_is_good_only_for_the_request_that_it_was_issued_for()
    {
        await using var emulator = await TestEmulator.StartAsync();
        await StartFiveAsync(emulator);
        var token = Uri.EscapeDataString((await emulator.GetAsync("/backup-jobs/?maxResults=2")).Text("NextToken"));

        Assert.Equal("InvalidParameterValueException", (await emulator.GetAsync($"/backup-jobs/?state=RUNNING&nextToken={token}")).ErrorType);
        Assert.Equal("InvalidParameterValueException", (await emulator.GetAsync($"/copy-jobs/?nextToken={token}")).ErrorType);
        Assert.Equal("InvalidParameterValueException", (await emulator.GetAsync($"/backup-jobs/?nextToken={token}", region: "us-east-1")).ErrorType);
        Assert.Equal(3, (await emulator.GetAsync($"/backup-jobs?nextToken={token}")).Items("BackupJobs").Count);
    }

    [Fact]
    public async Task Jobs_older_than_thirty_days_are_no_longer_listed()
    {
        await using var emulator = await TestEmulator.StartAsync();
        await emulator.StartJobAsync(TestEmulator.Volume());
        await emulator.AdvanceAsync(TimeSpan.FromDays(29.9));
        Assert.Single((await emulator.GetAsync("/backup-jobs/")).Items("BackupJobs"));

        await emulator.AdvanceAsync(TimeSpan.FromDays(0.2));

        Assert.Empty((await emulator.GetAsync("/backup-jobs/")).Items("BackupJobs"));
    }

    private static async Task StartFiveAsync(TestEmulator emulator)
    {
        for (var n = 0; n < 5; n++)
        {
            await emulator.StartJobAsync(TestEmulator.Volume(string.Create(CultureInfo.InvariantCulture, $"vol-{n}")));
            await emulator.AdvanceAsync(TimeSpan.FromSeconds(n % 2));
        }
    }
}
