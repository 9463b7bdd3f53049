using Amazon.Backup;
using Amazon.Backup.Model;
using AWSSDK.Backup.Tests.Server;

namespace AWSSDK.Backup.Tests;

public sealed class AnswerTests(RecordingServer server) : IClassFixture<RecordingServer>
{
    [Theory]
    [InlineData("1.578560834253E9", "2020-01-09T09:07:14.253Z")]
    [InlineData("1578560834.253", "2020-01-09T09:07:14.253Z")]
    [InlineData("1578560834", "2020-01-09T09:07:14Z")]
    [InlineData("1770091490.087", "2026-02-03T04:04:50.087Z")]
    [InlineData("0", "1970-01-01T00:00:00Z")]
    [InlineData("-1.5", "1969-12-31T23:59:58.5Z")]
    [InlineData("\"2020-01-09T09:07:14.253Z\"", "2020-01-09T09:07:14.253Z")]
    public async Task Instant_keeps_its_milliseconds_and_is_UTC(string json, string expected)
    {
        var job = await DescribeAsync($$"""{"CreationDate":{{json}}}""");

        Assert.Equal(DateTimeOffset.Parse(expected, null).UtcDateTime, job.CreationDate);
        Assert.Equal(DateTimeKind.Utc, job.CreationDate!.Value.Kind);
    }

    [Theory]
    [InlineData("9223372036854775807", long.MaxValue)]
    [InlineData("5.0", 5)]
    [InlineData("1.5E9", 1_500_000_000)]
    public async Task Whole_number_may_be_printed_as_a_double(string json, long expected) =>
        Assert.Equal(expected, (await DescribeAsync($$"""{"BackupSizeInBytes":{{json}}}""")).BackupSizeInBytes);

    [Fact]
    public async Task Value_unknown_to_an_enumeration_is_kept()
    {
        var job = await DescribeAsync("""{"State":"THAWING"}""");

        Assert.Equal("THAWING", job.State.Value);
        Assert.Same(BackupJobState.COMPLETED, (await DescribeAsync("""{"State":"COMPLETED"}""")).State);
    }

    [Fact]
    public async Task Escaped_names_and_values_are_read()
    {
        var job = await DescribeAsync("""{"Backup\u004aobId":"a\u002fb\n","State":"COMP\u004cETED"}""");

        Assert.Equal("a/b\n", job.BackupJobId);
        Assert.Same(BackupJobState.COMPLETED, job.State);
    }

    [Fact]
    public async Task Empty_body_is_an_empty_answer()
    {
        server.Enqueue("");
        using var client = server.CreateClient();

        var response = await client.ListBackupVaultsAsync(new ListBackupVaultsRequest(), TestContext.Current.CancellationToken);

        Assert.Null(response.BackupVaultList);
        Assert.Equal(Answer.RequestId, response.ResponseMetadata.RequestId);
    }

    [Fact]
    public async Task Rows_that_repeat_a_value_share_its_string()
    {
        server.Enqueue("""{"BackupVaultList":[{"BackupVaultName":"shared-name"},{"BackupVaultName":"shared-name"},{"BackupVaultName":"other"}]}""");
        using var client = server.CreateClient();

        var vaults = (await client.ListBackupVaultsAsync(new ListBackupVaultsRequest(), TestContext.Current.CancellationToken)).BackupVaultList;

        Assert.Same(vaults[0].BackupVaultName, vaults[1].BackupVaultName);
        Assert.Equal("other", vaults[2].BackupVaultName);
    }

    private async Task<DescribeBackupJobResponse> DescribeAsync(string body)
    {
        server.Enqueue(body);
        using var client = server.CreateClient();
        return await client.DescribeBackupJobAsync(new DescribeBackupJobRequest { BackupJobId = "1" }, TestContext.Current.CancellationToken);
    }
}
