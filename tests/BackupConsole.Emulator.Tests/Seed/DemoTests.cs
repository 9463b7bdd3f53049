using System.Globalization;
using System.Text.Json;
using BackupConsole.Emulator.Tests.Infrastructure;
using Microsoft.Extensions.Time.Testing;

namespace BackupConsole.Emulator.Tests.Seed;

public sealed class DemoTests
{
    private static readonly string[] Instances = ["ec2:instance"];
    private static readonly string[] Gold = ["gold"];

    [Fact]
    public async Task Demo_has_a_month_of_jobs_of_every_kind_in_three_accounts()
    {
        await using var emulator = await TestEmulator.StartDemoAsync();
        Assert.Equal(["production", "staging", "shared-services"], emulator.Host.Accounts.Select(account => account.Name));
        var production = Credentials.Of(emulator.Host.Accounts[0].Credential);

        var backups = await AllAsync(emulator, "/backup-jobs/", "BackupJobs", production);
        var copies = await AllAsync(emulator, "/copy-jobs/", "CopyJobs", production);
        var restores = await AllAsync(emulator, "/restore-jobs/", "RestoreJobs", production);

        Assert.InRange(backups.Count, 1_500, 8_000);
        Assert.InRange(copies.Count, 200, 3_000);
        Assert.InRange(restores.Count, 3, 60);
        Assert.InRange(backups.Min(job => job.GetProperty("CreationDate").GetDouble()), Seconds(-30), Seconds(-29));
        Assert.InRange(backups.Max(job => job.GetProperty("CreationDate").GetDouble()), Seconds(-1), Seconds(0));
        Assert.InRange(backups.Count(job => job.GetProperty("State").GetString() == "FAILED") / (double)backups.Count, 0.02, 0.09);
        Assert.Contains(backups, job => job.GetProperty("State").GetString() == "EXPIRED");
        Assert.Contains(backups, job => job.GetProperty("MessageCategory").GetString() == "VSS_ERROR" && job.GetProperty("State").GetString() == "COMPLETED");
        Assert.True(backups.Select(job => job.GetProperty("ResourceType").GetString()).Distinct().Count() >= 8);
    }

    [Fact]
    public async Task Tagging_service_knows_tagged_resources_only()
    {
        await using var emulator = await TestEmulator.StartDemoAsync();
        var tagged = 0;
        foreach (var account in emulator.Host.Accounts)
        {
            foreach (var region in emulator.Host.Regions)
            {
                string? token = null;
                do
                {
                    var page = await emulator.TaggingAsync(new { PaginationToken = token, ResourcesPerPage = 50 }, Credentials.Of(account.Credential), region);
                    var mappings = page.Items("ResourceTagMappingList");
                    Assert.All(mappings, mapping => Assert.NotEmpty(mapping.GetProperty("Tags").EnumerateArray()));
                    tagged += mappings.Count(mapping => !mapping.GetProperty("ResourceARN").GetString()!.Contains(":backup:", StringComparison.Ordinal));
                    token = page.Text("PaginationToken");
                }
                while (token.Length > 0);
            }
        }

        // 280 resources, of which about one in twelve was never tagged.
        Assert.InRange(tagged, 230, 275);
    }

    [Fact]
    public async Task Tagging_filters_narrow_the_answer()
    {
        await using var emulator = await TestEmulator.StartDemoAsync();
        var production = Credentials.Of(emulator.Host.Accounts[0].Credential);

        var instances = await emulator.TaggingAsync(new { ResourceTypeFilters = Instances }, production);
        var gold = await emulator.TaggingAsync(new { TagFilters = new[] { new { Key = "backup", Values = Gold } } }, production);
        var forged = await emulator.TaggingAsync(new { PaginationToken = "forged" }, production);

        Assert.NotEmpty(instances.Items("ResourceTagMappingList"));
        Assert.All(instances.Items("ResourceTagMappingList"), item => Assert.Contains(":instance/", item.GetProperty("ResourceARN").GetString(), StringComparison.Ordinal));
        Assert.NotEmpty(gold.Items("ResourceTagMappingList"));
        Assert.All(gold.Items("ResourceTagMappingList"), item => Assert.Contains(":rds:", item.GetProperty("ResourceARN").GetString(), StringComparison.Ordinal));
        Assert.Equal("PaginationTokenExpiredException", forged.ErrorType);
    }

    [Fact]
    public async Task Same_seed_makes_the_same_estate_and_goes_on_the_same_way()
    {
        await using var first = await TestEmulator.StartAsync(new EmulatorOptions());
        await using var second = await TestEmulator.StartAsync(new EmulatorOptions());
        await using var other = await TestEmulator.StartAsync(new EmulatorOptions { RandomSeed = 2 });

        var runs = new List<string>();
        foreach (var emulator in new[] { first, second, other })
        {
            await emulator.AdvanceAsync(TimeSpan.FromHours(18));
            var production = Credentials.Of(emulator.Host.Accounts[0].Credential);
            var jobs = await emulator.GetAsync("/backup-jobs/?maxResults=1000", production);
            var points = await emulator.GetAsync("/backup-vaults/daily/recovery-points/?maxResults=1000", production);
            runs.Add(jobs.Json.GetProperty("BackupJobs").GetRawText() + points.Json.GetProperty("RecoveryPoints").GetRawText());
        }

        Assert.Equal(runs[0], runs[1]);
        Assert.NotEqual(runs[0], runs[2]);
    }

    [Fact]
    public async Task Older_year_ends_where_the_listed_month_begins_and_repeats_itself()
    {
        await using var emulator = await TestEmulator.StartDemoAsync();

        var year = emulator.Host.DemoHistory().ToList();

        Assert.InRange(year.Count, 50_000, 150_000);
        Assert.Equal(year.Count, year.Select(job => job.JobId).Distinct().Count());
        Assert.All(year, job => Assert.InRange(job.CreatedAt, TestEmulator.Start.AddDays(-395), TestEmulator.Start.AddDays(-30)));
        Assert.Equal(["backup", "copy", "restore"], year.Select(job => job.Kind).Distinct().Order());
        Assert.Equal(year.Take(2_000), DemoHistory.Of(TestEmulator.Start).Take(2_000));
    }

    [Theory]
    [InlineData("2026-11-23T01:31:00Z")]
    [InlineData("2026-11-23T04:10:00Z")]
    public async Task Newcomer_in_the_night_does_not_wait_for_nightly_jobs(string arrival)
    {
        var time = new FakeTimeProvider(DateTimeOffset.Parse(arrival, CultureInfo.InvariantCulture));
        await using var emulator = await TestEmulator.StartAsync(new EmulatorOptions(), time);
        var production = Credentials.Of(emulator.Host.Accounts[0].Credential);
        List<string> open = [];
        foreach (var state in new[] { "CREATED", "PENDING", "RUNNING" })
        {
            open.AddRange((await AllAsync(emulator, $"/backup-jobs/?state={state}", "BackupJobs", production)).Select(job => job.GetProperty("BackupJobId").GetString()!));
        }

        await emulator.AdvanceAsync(TimeSpan.FromMinutes(2));

        foreach (var id in open)
        {
            var job = await emulator.GetAsync($"/backup-jobs/{id}", production);
            Assert.True(job.Json.TryGetProperty("CompletionDate", out var at) && at.ValueKind == JsonValueKind.Number, job.Body);
        }
    }

    private static double Seconds(int days) => TestEmulator.Start.AddDays(days).ToUnixTimeSeconds();

    private static async Task<List<JsonElement>> AllAsync(TestEmulator emulator, string target, string member, Credentials credentials)
    {
        var items = new List<JsonElement>();
        string? token = null;
        do
        {
            var page = await emulator.GetAsync(target + (token is null ? "" : $"{(target.Contains('?') ? '&' : '?')}nextToken={Uri.EscapeDataString(token)}"), credentials);
            items.AddRange(page.Items(member));
            token = page.Json.GetProperty("NextToken").GetString();
        }
        while (token is not null);
        return items;
    }
}
