using System.Text;
using System.Text.Json.Nodes;
using Amazon.Backup;
using Amazon.Backup.Model;
using AWSSDK.Backup.Tests.Facts;
using AWSSDK.Backup.Tests.Server;

namespace AWSSDK.Backup.Tests;

public sealed class RequestTests(RecordingServer server) : IClassFixture<RecordingServer>
{
    public static TheoryData<string> OperationsWithToken =>
        [.. OperationFact.All.Where(fact => fact.Token is not null).Select(fact => fact.Name)];

    [Theory]
    [InlineData("aws/efs/automatic-backup-vault", "/backup-vaults/aws%2Fefs%2Fautomatic-backup-vault")]
    [InlineData("arn:aws:backup:eu-central-1:1:backup-vault:a", "/backup-vaults/arn%3Aaws%3Abackup%3Aeu-central-1%3A1%3Abackup-vault%3Aa")]
    [InlineData("50% + more", "/backup-vaults/50%25%20%2B%20more")]
    [InlineData("Größe-日本", "/backup-vaults/Gr%C3%B6%C3%9Fe-%E6%97%A5%E6%9C%AC")]
    [InlineData("a~b_c.d-e", "/backup-vaults/a~b_c.d-e")]
    public async Task Name_in_the_path_is_percent_encoded_as_one_segment(string vault, string path)
    {
        using var client = server.CreateClient();

        await client.DescribeBackupVaultAsync(new DescribeBackupVaultRequest { BackupVaultName = vault }, TestContext.Current.CancellationToken);

        Assert.Equal(path, server.Take().RawTarget);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public async Task Name_that_is_missing_from_the_path_is_refused_before_anything_is_sent(string? vault)
    {
        using var client = server.CreateClient();

        var exception = await Assert.ThrowsAsync<AmazonBackupException>(() => client.DeleteBackupVaultAsync(
            new DeleteBackupVaultRequest { BackupVaultName = vault }, TestContext.Current.CancellationToken));

        Assert.Contains("backupVaultName", exception.Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => server.Take());
    }

    [Fact]
    public async Task Members_that_are_not_set_are_not_sent()
    {
        using var client = server.CreateClient();

        await client.ListBackupJobsAsync(new ListBackupJobsRequest(), TestContext.Current.CancellationToken);
        Assert.Equal("/backup-jobs/", server.Take().RawTarget);

        await client.UpdateRegionSettingsAsync(new UpdateRegionSettingsRequest(), TestContext.Current.CancellationToken);
        Assert.Equal("{}", Encoding.UTF8.GetString(server.Take().Body));
    }

    [Fact]
    public async Task Empty_collection_is_sent_as_it_is()
    {
        using var client = server.CreateClient();

        await client.UpdateRegionSettingsAsync(
            new UpdateRegionSettingsRequest { ResourceTypeOptInPreference = [] }, TestContext.Current.CancellationToken);

        Assert.Equal("""{"ResourceTypeOptInPreference":{}}""", Encoding.UTF8.GetString(server.Take().Body));
    }

    [Theory]
    [InlineData("2026-02-03T04:05:06Z", "2026-02-03T04:05:06Z")]
    [InlineData("2026-02-03T04:05:06.007Z", "2026-02-03T04:05:06.007Z")]
    [InlineData("2026-02-03T04:05:06+02:00", "2026-02-03T02:05:06Z")]
    public async Task Instant_in_a_query_is_ISO_8601_in_UTC(string instant, string expected)
    {
        using var client = server.CreateClient();
        var request = new ListBackupJobsRequest { ByCreatedAfter = DateTimeOffset.Parse(instant, null).UtcDateTime };

        await client.ListBackupJobsAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal([("createdAfter", expected)], server.Take().Query);
    }

    [Theory]
    [InlineData("2026-02-03T04:05:06Z", "1770091506")]
    [InlineData("2026-02-03T04:05:06.087Z", "1770091506.087")]
    public async Task Instant_in_a_body_is_epoch_seconds_with_milliseconds(string instant, string expected)
    {
        using var client = server.CreateClient();
        var range = new DateRange { FromDate = DateTimeOffset.Parse(instant, null).UtcDateTime };

        await client.CreateLegalHoldAsync(
            new CreateLegalHoldRequest { RecoveryPointSelection = new RecoveryPointSelection { DateRange = range } }, TestContext.Current.CancellationToken);

        Assert.Contains($"\"FromDate\":{expected}}}", Encoding.UTF8.GetString(server.Take().Body), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(OperationsWithToken))]
    public async Task Idempotency_token_is_made_up_when_the_caller_gave_none(string operation)
    {
        var fact = OperationFact.Named(operation);
        using var client = server.CreateClient();
        var tokens = new HashSet<Guid>();
        for (var call = 0; call < 2; call++)
        {
            var request = Activator.CreateInstance(fact.RequestType)!;
            foreach (var member in fact.Path.Values)
            {
                fact.RequestType.GetProperty(member)!.SetValue(request, "x");
            }

            await fact.CallAsync(client, request, TestContext.Current.CancellationToken);
            tokens.Add(Guid.Parse((string)JsonNode.Parse(server.Take().Body)![fact.Token!]!));
        }

        Assert.Equal(2, tokens.Count);
    }

    [Fact]
    public async Task Retry_repeats_the_idempotency_token_and_is_signed_too()
    {
        using var client = server.CreateClient(retries: 1);
        server.Enqueue(new Answer(503, "", "ServiceUnavailableException"));
        server.Enqueue("""{"BackupJobId":"job-1"}""");

        var response = await client.StartBackupJobAsync(new StartBackupJobRequest { BackupVaultName = "v" }, TestContext.Current.CancellationToken);

        Assert.Equal("job-1", response.BackupJobId);
        Assert.Equal(server.Take().Body, server.Take().Body);
    }

    [Fact]
    public async Task Session_token_travels_signed()
    {
        using var client = server.CreateClient(sessionToken: "session");

        await client.GetSupportedResourceTypesAsync(new GetSupportedResourceTypesRequest(), TestContext.Current.CancellationToken);

        var sent = server.Take();
        Assert.Equal("session", sent.Headers["X-Amz-Security-Token"].ToString());
        Assert.Contains("x-amz-security-token", sent.Headers.Authorization.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cancelled_call_ends_as_cancelled()
    {
        using var client = server.CreateClient();
        using var cancellation = new CancellationTokenSource();
        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.ListBackupVaultsAsync(new ListBackupVaultsRequest(), cancellation.Token));
    }
}
