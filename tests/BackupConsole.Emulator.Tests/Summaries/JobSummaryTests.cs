using System.Globalization;
using System.Net;
using System.Text.Json;
using BackupConsole.Emulator.Tests.Infrastructure;

namespace BackupConsole.Emulator.Tests.Summaries;

public sealed class JobSummaryTests
{
    private const string Backups = "/audit/backup-job-summaries";
    private static readonly DateTimeOffset Today = new(TestEmulator.Start.Date, TimeSpan.Zero);

    [Fact]
    public async Task Counts_agree_with_the_list_of_jobs_in_every_dimension()
    {
        await using var emulator = await TestEmulator.StartDemoAsync();
        var production = Credentials.Of(emulator.Host.Accounts[0].Credential);
        var jobs = await AllAsync(emulator, "/backup-jobs/", "BackupJobs", "nextToken", production);
        var expected = jobs
            .Where(job => Created(job) >= Today.AddDays(-14) && Created(job) < Today)
            .GroupBy(job => (
                new DateTimeOffset(Created(job).Date, TimeSpan.Zero),
                job.GetProperty("State").GetString(),
                job.GetProperty("ResourceType").GetString(),
                job.GetProperty("MessageCategory").GetString()))
            .ToDictionary(group => group.Key, group => group.Count());

        var summaries = await AllAsync(emulator, $"{Backups}?MaxResults=100", "BackupJobSummaries", "NextToken", production);

        Assert.NotEmpty(expected);
        Assert.Equal(expected, summaries.ToDictionary(Key, summary => summary.GetProperty("Count").GetInt32()));
        Assert.All(summaries, summary =>
        {
            Assert.Equal(("eu-central-1", emulator.Host.Accounts[0].AccountId), (Text(summary, "Region"), Text(summary, "AccountId")));
            Assert.Equal(86_400, summary.GetProperty("EndTime").GetDouble() - summary.GetProperty("StartTime").GetDouble());
        });

        static (DateTimeOffset, string?, string?, string?) Key(JsonElement summary) => (
            At(summary, "StartTime"),
            Text(summary, "State"),
            Text(summary, "ResourceType"),
            summary.TryGetProperty("MessageCategory", out var category) ? category.GetString() : null);
    }

    [Theory]
    [InlineData("SEVEN_DAYS", 7)]
    [InlineData("FOURTEEN_DAYS", 14)]
    public async Task Longer_period_is_one_count_that_ends_with_yesterday(string period, int days)
    {
        await using var emulator = await TestEmulator.StartDemoAsync();
        var production = Credentials.Of(emulator.Host.Accounts[0].Credential);
        var jobs = await AllAsync(emulator, "/backup-jobs/", "BackupJobs", "nextToken", production);

        var answer = await emulator.GetAsync(
            $"{Backups}?AggregationPeriod={period}&State=AGGREGATE_ALL&ResourceType=AGGREGATE_ALL&MessageCategory=AGGREGATE_ALL", production);

        var summary = Assert.Single(answer.Items("BackupJobSummaries"));
        Assert.Equal(period, answer.Text("AggregationPeriod"));
        Assert.Equal("AGGREGATE_ALL", Text(summary, "State"));
        Assert.Equal("AGGREGATE_ALL", Text(summary, "ResourceType"));
        Assert.Equal((Today.AddDays(-days), Today), (At(summary, "StartTime"), At(summary, "EndTime")));
        Assert.Equal(jobs.Count(job => Created(job) >= Today.AddDays(-days) && Created(job) < Today), summary.GetProperty("Count").GetInt32());
    }

    [Theory]
    [InlineData("State=FAILED", "State", "FAILED")]
    [InlineData("ResourceType=EBS", "ResourceType", "EBS")]
    [InlineData("MessageCategory=SUCCESS", "MessageCategory", "SUCCESS")]
    public async Task Filter_leaves_what_has_the_value(string filter, string member, string value)
    {
        await using var emulator = await TestEmulator.StartDemoAsync();
        var production = Credentials.Of(emulator.Host.Accounts[0].Credential);

        var all = (await emulator.GetAsync($"{Backups}?State=ANY&ResourceType=ANY&MessageCategory=ANY", production)).Items("BackupJobSummaries");
        var some = (await emulator.GetAsync($"{Backups}?{filter}", production)).Items("BackupJobSummaries");

        Assert.NotEmpty(some);
        Assert.Equal(all.Count(summary => Text(summary, member) == value), some.Count);
        Assert.All(some, summary => Assert.Equal(value, Text(summary, member)));
    }

    [Fact]
    public async Task Copies_and_restores_have_summaries_of_their_own()
    {
        await using var emulator = await TestEmulator.StartDemoAsync();
        var production = Credentials.Of(emulator.Host.Accounts[0].Credential);

        var copies = await emulator.GetAsync("/audit/copy-job-summaries?AggregationPeriod=FOURTEEN_DAYS&State=COMPLETED&ResourceType=AGGREGATE_ALL", production);
        var restores = await emulator.GetAsync("/audit/restore-job-summaries?AggregationPeriod=FOURTEEN_DAYS&State=AGGREGATE_ALL&ResourceType=AGGREGATE_ALL", production);

        Assert.True(Assert.Single(copies.Items("CopyJobSummaries")).GetProperty("Count").GetInt32() > 0);
        var restore = Assert.Single(restores.Items("RestoreJobSummaries"));
        Assert.True(restore.GetProperty("Count").GetInt32() > 0);
        Assert.False(restore.TryGetProperty("MessageCategory", out _));
    }

    [Theory]
    [InlineData("ANY")]
    [InlineData("AGGREGATE_ALL")]
    [InlineData("210987654321")]
    public async Task Member_account_sees_its_own_jobs_whatever_account_it_asks_for(string account)
    {
        await using var emulator = await TestEmulator.StartDemoAsync();
        var production = Credentials.Of(emulator.Host.Accounts[0].Credential);

        var own = await emulator.GetAsync(Backups, production);
        var asked = await emulator.GetAsync($"{Backups}?AccountId={account}", production);

        Assert.Equal(own.Items("BackupJobSummaries").Count, asked.Items("BackupJobSummaries").Count);
    }

    [Fact]
    public async Task Today_counts_tomorrow()
    {
        await using var emulator = await TestEmulator.StartAsync();
        await emulator.StartJobAsync(TestEmulator.Volume());
        Assert.Empty((await emulator.GetAsync(Backups)).Items("BackupJobSummaries"));

        await emulator.AdvanceAsync(TimeSpan.FromHours(12));

        Assert.Equal(1, Assert.Single((await emulator.GetAsync(Backups)).Items("BackupJobSummaries")).GetProperty("Count").GetInt32());
        await emulator.AdvanceAsync(TimeSpan.FromDays(14));
        Assert.Empty((await emulator.GetAsync(Backups)).Items("BackupJobSummaries"));
    }

    [Theory]
    [InlineData(Backups + "?AggregationPeriod=ONE_YEAR")]
    [InlineData(Backups + "?State=DONE")]
    [InlineData(Backups + "?MaxResults=0")]
    [InlineData(Backups + "?NextToken=forged")]
    [InlineData("/audit/copy-job-summaries?State=EXPIRED")]
    [InlineData("/audit/restore-job-summaries?State=EXPIRED")]
    public async Task Parameter_outside_the_rules_is_refused(string target)
    {
        await using var emulator = await TestEmulator.StartAsync();

        var answer = await emulator.GetAsync(target);

        Assert.Equal((HttpStatusCode.BadRequest, "InvalidParameterValueException"), (answer.Status, answer.ErrorType));
    }

    private static async Task<List<JsonElement>> AllAsync(TestEmulator emulator, string target, string member, string tokenName, Credentials credentials)
    {
        var items = new List<JsonElement>();
        string? token = null;
        do
        {
            var page = await emulator.GetAsync(
                token is null ? target : $"{target}{(target.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{tokenName}={token}", credentials);
            items.AddRange(page.Items(member));
            token = page.Json.GetProperty("NextToken").GetString();
        }
        while (token is not null);

        return items;
    }

    private static string? Text(JsonElement element, string member) => element.TryGetProperty(member, out var value) ? value.GetString() : null;

    private static DateTimeOffset Created(JsonElement job) => At(job, "CreationDate");

    private static DateTimeOffset At(JsonElement element, string member) =>
        DateTimeOffset.FromUnixTimeMilliseconds((long)(decimal.Parse(element.GetProperty(member).GetRawText(), CultureInfo.InvariantCulture) * 1000));
}
