using BackupConsole.Domain.History;
using BackupConsole.Domain.Jobs;
using BackupConsole.Features.Jobs;
using BackupConsole.Monitoring;
using BackupConsole.Navigation;
using BackupConsole.Testing;
using Bunit;
using Bunit.TestDoubles;
using Microsoft.Extensions.DependencyInjection;

namespace BackupConsole.Tests.Features.Jobs;

public sealed class JobFilterTests : BunitContext
{
    private static readonly EstateScope Scope = EstateScope.Of(null, new FakeConnections(A.Connection(), A.Connection("second")));

    [Fact]
    public void An_address_without_filters_asks_for_every_backup_job_of_the_configured_connections()
    {
        var query = QueryOf("jobs");

        Assert.Equal([A.Production, new("second")], query.Connections.AsEnumerable());
        Assert.Equal((JobKind.Backup, JobSort.CreatedAt, false, 0, 50), (query.Kind, query.Sort, query.IsAscending, query.Skip, query.Take));
        Assert.True(query.Outcomes.IsEmpty && query.ResourceTypes.IsEmpty);
        Assert.Null(query.CreatedFrom);
    }

    [Fact]
    public void Every_filter_of_the_address_reaches_the_query()
    {
        var query = QueryOf("jobs?state=FAILED&state=COMPLETED_WITH_ISSUES&type=EBS&type=Storage%20Gateway&vault=Default&category=KMS_KEY_ERROR&q=vol-1&sort=SizeInBytes&dir=asc&page=3&size=25");

        Assert.Equal([new JobOutcome(JobState.Failed), JobOutcome.CompletedWithIssues], query.Outcomes.AsEnumerable());
        Assert.Equal(["EBS", "Storage Gateway"], query.ResourceTypes.AsEnumerable());
        Assert.Equal(("Default", "KMS_KEY_ERROR", "vol-1"), (query.VaultName, query.MessageCategory, query.Text));
        Assert.Equal((JobSort.SizeInBytes, true, 50, 25), (query.Sort, query.IsAscending, query.Skip, query.Take));
    }

    [Theory]
    [InlineData("created=today", "2026-11-22T00:00Z", "2026-11-23T00:00Z")]
    [InlineData("created=24h", "2026-11-21T12:00Z", null)]
    [InlineData("created=7d", "2026-11-15T12:00Z", null)]
    [InlineData("created=30d", "2026-10-23T12:00Z", null)]
    [InlineData("created=custom&from=2026-11-01&to=2026-11-02", "2026-11-01T00:00Z", "2026-11-03T00:00Z")]
    [InlineData("from=2026-11-01", "2026-11-01T00:00Z", null)]
    [InlineData("to=9999-12-31", null, null)]
    [InlineData("created=soon&from=yesterday", null, null)]
    public void A_span_is_of_whole_utc_days_or_counts_back_from_now(string query, string? from, string? to)
    {
        var asked = QueryOf("jobs?" + query);

        Assert.Equal(from is null ? null : A.At(from), asked.CreatedFrom);
        Assert.Equal(to is null ? null : A.At(to), asked.CreatedTo);
    }

    [Theory]
    [InlineData("state=failed")]
    [InlineData("state=%3Cscript%3E&sort=Drop%20table&page=-1&size=7")]
    [InlineData("page=99999999999999999999&sort=42")]
    public void What_is_not_understood_is_left_out(string query)
    {
        var asked = QueryOf("jobs?" + query);

        Assert.Empty(asked.Outcomes);
        Assert.Equal((JobSort.CreatedAt, 0, 50), (asked.Sort, asked.Skip, asked.Take));
    }

    [Fact]
    public void The_largest_page_does_not_overflow() => Assert.True(QueryOf("jobs?page=2147483647&size=100").Skip > 0);

    [Fact]
    public void The_list_reads_what_a_link_to_it_writes()
    {
        var url = new JobListUrl { Connection = A.Production, States = ["EXPIRED", JobListUrl.CompletedWithIssues], Created = JobListUrl.Today, Vault = "a b&c" };

        var filter = FilterOf(url.ToString());

        Assert.Equal(["EXPIRED", "COMPLETED_WITH_ISSUES"], filter.States.AsEnumerable());
        Assert.Equal(("a b&c", "today"), (filter.Vault, filter.Created));
        Assert.Equal("production-eu-central-1", new UrlState(Services.GetRequiredService<BunitNavigationManager>()).Get(JobListUrl.ConnectionName));
    }

    [Theory]
    [InlineData(JobKind.Backup)]
    [InlineData(JobKind.Copy)]
    [InlineData(JobKind.Restore)]
    public void Every_state_that_the_filter_offers_is_understood(JobKind kind) => Assert.All(
        JobFilterOptions.StatesOf(kind),
        option => Assert.Equal([option.Value], FilterOf(new JobListUrl { Kind = kind, States = [option.Value] }.ToString()).States.AsEnumerable()));

    [Fact]
    public void What_a_kind_of_job_does_not_have_filters_nothing()
    {
        var filter = FilterOf("jobs?kind=restore&state=EXPIRED&category=VSS_ERROR&plan=1&vault=Default");

        Assert.Equal((JobKind.Restore, true, null, null, "Default"), (filter.Kind, filter.States.IsEmpty, filter.Category, filter.Plan, filter.Vault));
    }

    private JobQuery QueryOf(string address) => FilterOf(address).ToQuery(Scope, A.Time);

    private JobFilter FilterOf(string address)
    {
        var navigation = Services.GetRequiredService<BunitNavigationManager>();
        navigation.NavigateTo(address);
        return JobFilter.Of(new UrlState(navigation));
    }
}
