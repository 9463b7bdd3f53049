using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using BackupConsole.Emulator.Tests.Infrastructure;

namespace BackupConsole.Emulator.Tests.FaultInjection;

public sealed class FaultTests
{
    [Theory]
    [InlineData("throttling", HttpStatusCode.BadRequest, "ThrottlingException")]
    [InlineData("tooManyRequests", HttpStatusCode.TooManyRequests, "ThrottlingException")]
    [InlineData("serviceUnavailable", HttpStatusCode.ServiceUnavailable, "ServiceUnavailableException")]
    [InlineData("internalFailure", HttpStatusCode.InternalServerError, "InternalFailure")]
    [InlineData("expiredCredentials", HttpStatusCode.Forbidden, "ExpiredTokenException")]
    [InlineData("accessDenied", HttpStatusCode.Forbidden, "AccessDeniedException")]
    public async Task An_error_is_answered_and_nothing_is_carried_out(string kind, HttpStatusCode status, string type)
    {
        await using var emulator = await TestEmulator.StartAsync();
        await OrderAsync(emulator, new { kind, operation = "CreateBackupVault", count = 1 });

        var answer = await emulator.PutAsync("/backup-vaults/nightly");

        Assert.Equal(status, answer.Status);
        Assert.Equal(type, answer.Headers["X-Amzn-Errortype"].Split(':')[0]);
        Assert.Equal(HttpStatusCode.Forbidden, (await emulator.GetAsync("/backup-vaults/nightly")).Status);
        Assert.Equal(HttpStatusCode.OK, (await emulator.PutAsync("/backup-vaults/nightly")).Status);
    }

    [Fact]
    public async Task STS_says_expired_in_its_own_words()
    {
        await using var emulator = await TestEmulator.StartAsync();
        await OrderAsync(emulator, new { kind = "expiredCredentials" });

        var answer = await emulator.StsAsync("Action=GetCallerIdentity&Version=2011-06-15");

        Assert.Equal(HttpStatusCode.Forbidden, answer.Status);
        Assert.Contains("<Code>ExpiredToken</Code>", answer.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cutBefore", HttpStatusCode.Forbidden)]
    [InlineData("cutAfter", HttpStatusCode.OK)]
    public async Task A_connection_is_cut_before_or_after_the_vault_was_made(string kind, HttpStatusCode found)
    {
        await using var emulator = await TestEmulator.StartAsync();
        await OrderAsync(emulator, new { kind, operation = "CreateBackupVault", count = 1 });

        await Assert.ThrowsAsync<HttpRequestException>(() => emulator.PutAsync("/backup-vaults/nightly"));

        Assert.Equal(found, (await emulator.GetAsync("/backup-vaults/nightly")).Status);
        Assert.Equal(kind, Camel((await LogAsync(emulator)).Single(request => request.GetProperty("operation").GetString() == "CreateBackupVault").GetProperty("fault").GetString()!));
    }

    [Fact]
    public async Task A_slow_answer_comes_when_its_time_is_over()
    {
        await using var emulator = await TestEmulator.StartAsync();
        await OrderAsync(emulator, new { kind = "latency", operation = "ListBackupVaults", milliseconds = 60_000 });

        var answer = emulator.GetAsync("/backup-vaults/");
        while ((await LogAsync(emulator)).Count == 0)
        {
            await Task.Yield();
        }

        Assert.False(answer.IsCompleted);
        while (!answer.IsCompleted)
        {
            // The wait may begin a moment after the request is logged.
            emulator.Time.Advance(TimeSpan.FromMinutes(1));
            await Task.Yield();
        }

        Assert.Equal(HttpStatusCode.OK, (await answer).Status);
    }

    [Theory]
    [InlineData("BackupVaultList[].NumberOfRecoveryPoints", "987654")]
    [InlineData("BackupVaultList[].BackupVaultArn", "\"<b>\"")]
    [InlineData("BackupVaultList", "[]")]
    [InlineData("NextToken", "null")]
    public async Task A_changed_field_is_the_only_difference(string field, string value)
    {
        await using var emulator = await WithVaultsAsync(2);
        var honest = (await emulator.GetAsync("/backup-vaults/")).Body;
        await OrderAsync(emulator, new { kind = "changedField", operation = "ListBackupVaults", field, value = JsonSerializer.Deserialize<JsonElement>(value) });

        var answer = (await emulator.GetAsync("/backup-vaults/")).Json;

        var expected = JsonNode.Parse(honest)!;
        if (field.Split("[].") is [var list, var member])
        {
            foreach (var item in expected[list]!.AsArray())
            {
                item![member] = JsonNode.Parse(value);
            }
        }
        else
        {
            expected[field] = JsonNode.Parse(value);
        }

        Assert.True(JsonNode.DeepEquals(expected, JsonNode.Parse(answer.GetRawText())), answer.GetRawText());
    }

    [Fact]
    public async Task A_partial_page_has_fewer_items_than_asked_for_and_an_honest_token()
    {
        await using var emulator = await WithVaultsAsync(5);
        await OrderAsync(emulator, new { kind = "partialPage", operation = "ListBackupVaults", items = 2 });

        var names = new List<string>();
        var sizes = new List<int>();
        string? token = null;
        do
        {
            var answer = await emulator.GetAsync("/backup-vaults/?maxResults=1000" + (token is null ? "" : $"&nextToken={Uri.EscapeDataString(token)}"));
            var items = answer.Items("BackupVaultList").ToList();
            sizes.Add(items.Count);
            names.AddRange(items.Select(item => item.GetProperty("BackupVaultName").GetString()!));
            token = answer.Json.GetProperty("NextToken").GetString();
        }
        while (token is not null);

        Assert.All(sizes, size => Assert.InRange(size, 0, 2));
        Assert.True(sizes.Count > 1);
        Assert.Equal(names.Distinct().Count(), names.Count);
        Assert.True(names.Count >= 5);
    }

    [Theory]
    [InlineData("repeatedToken", 1)]
    [InlineData("loopingToken", 2)]
    public async Task A_wrong_token_leads_in_a_circle(string kind, int length)
    {
        await using var emulator = await WithVaultsAsync(4);
        await OrderAsync(emulator, new { kind, operation = "ListBackupVaults" });

        var tokens = new List<string>();
        string? token = null;
        for (var page = 0; page < 6; page++)
        {
            var answer = await emulator.GetAsync("/backup-vaults/?maxResults=1" + (token is null ? "" : $"&nextToken={Uri.EscapeDataString(token)}"));
            Assert.Equal(HttpStatusCode.OK, answer.Status);
            token = answer.Json.GetProperty("NextToken").GetString();
            tokens.Add(token!);
        }

        Assert.Equal(length, tokens.Distinct().Count());
        Assert.Equal(tokens[0], tokens[length]);
    }

    [Theory]
    [InlineData("repeatedToken", 1)]
    [InlineData("loopingToken", 2)]
    public async Task A_wrong_token_of_GetResources_leads_in_a_circle_too(string kind, int length)
    {
        await using var emulator = await WithTaggedVaultsAsync(4);
        await OrderAsync(emulator, new { kind, operation = "GetResources" });

        var tokens = new List<string> { "" };
        for (var page = 0; page < 6; page++)
        {
            var answer = await emulator.TaggingAsync(new { PaginationToken = tokens[^1], ResourcesPerPage = 1 });
            Assert.Equal(HttpStatusCode.OK, answer.Status);
            tokens.Add(answer.Text("PaginationToken"));
        }

        Assert.Equal(length, tokens.Skip(1).Distinct().Count());
        Assert.Equal(tokens[1], tokens[1 + length]);
    }

    [Fact]
    public async Task A_partial_page_of_GetResources_has_an_honest_token()
    {
        await using var emulator = await WithTaggedVaultsAsync(5);
        await OrderAsync(emulator, new { kind = "partialPage", items = 2 });

        var arns = new List<string>();
        var token = "";
        do
        {
            var answer = await emulator.TaggingAsync(new { PaginationToken = token, ResourcesPerPage = 100 });
            var page = answer.Items("ResourceTagMappingList");
            Assert.InRange(page.Count, 1, 2);
            arns.AddRange(page.Select(item => item.GetProperty("ResourceARN").GetString()!));
            token = answer.Text("PaginationToken");
        }
        while (token.Length > 0);

        Assert.Equal(5, arns.Distinct().Count());
        Assert.Equal(5, arns.Count);
    }

    [Fact]
    public async Task Faults_of_lists_leave_services_without_lists_alone()
    {
        await using var emulator = await TestEmulator.StartAsync();
        await OrderAsync(emulator, new { kind = "repeatedToken" });
        await OrderAsync(emulator, new { kind = "partialPage" });

        Assert.Equal(HttpStatusCode.OK, (await emulator.StsAsync("Action=GetCallerIdentity&Version=2011-06-15")).Status);
    }

    [Fact]
    public async Task A_truncated_body_ends_before_its_length()
    {
        await using var emulator = await WithVaultsAsync(2);
        await OrderAsync(emulator, new { kind = "truncatedBody", count = 1 });

        await Assert.ThrowsAsync<HttpRequestException>(() => emulator.GetAsync("/backup-vaults/"));
        Assert.Equal(HttpStatusCode.OK, (await emulator.GetAsync("/backup-vaults/")).Status);
    }

    [Fact]
    public async Task Malformed_JSON_is_a_complete_answer_that_cannot_be_read()
    {
        await using var emulator = await WithVaultsAsync(2);
        emulator.IsContractKept = false;
        await OrderAsync(emulator, new { kind = "malformedJson" });

        var answer = await emulator.GetAsync("/backup-vaults/");

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.ThrowsAny<JsonException>(() => JsonDocument.Parse(answer.Body));
    }

    [Fact]
    public async Task Only_the_named_operation_account_and_region_are_hit()
    {
        await using var emulator = await TestEmulator.StartAsync();
        await OrderAsync(emulator, new { kind = "throttling", operation = "ListBackupVaults", account = TestEmulator.Account, region = "eu-west-1" });
        await OrderAsync(emulator, new { kind = "throttling", account = "999999999999" });

        Assert.Equal(HttpStatusCode.OK, (await emulator.GetAsync("/backup-vaults/")).Status);
        Assert.Equal(HttpStatusCode.OK, (await emulator.GetAsync("/backup/plans/", region: "eu-west-1")).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await emulator.GetAsync("/backup-vaults/", region: "eu-west-1")).Status);
    }

    [Fact]
    public async Task Every_nth_request_is_hit_and_no_more_than_the_count()
    {
        await using var emulator = await TestEmulator.StartAsync();
        var id = await OrderAsync(emulator, new { kind = "throttling", skip = 2, every = 3, count = 2 });

        var hits = await HitsAsync(emulator, 12);

        Assert.Equal([5, 8], hits);
        var fault = (await emulator.UnsignedAsync(HttpMethod.Get, "/_emulator/faults")).Json.GetProperty("faults")[0];
        Assert.Equal((id, 12, 2), (fault.GetProperty("id").GetInt32(), fault.GetProperty("matched").GetInt32(), fault.GetProperty("hits").GetInt32()));
    }

    [Fact]
    public async Task A_probability_hits_the_same_requests_for_the_same_seed()
    {
        await using var emulator = await TestEmulator.StartAsync();
        var runs = new List<List<int>>();
        foreach (var seed in new[] { 7, 7, 8 })
        {
            var id = await OrderAsync(emulator, new { kind = "throttling", probability = 0.5, seed });
            runs.Add(await HitsAsync(emulator, 40));
            Assert.Equal(HttpStatusCode.OK, (await emulator.UnsignedAsync(HttpMethod.Delete, $"/_emulator/faults/{id}")).Status);
        }

        Assert.InRange(runs[0].Count, 10, 30);
        Assert.Equal(runs[0], runs[1]);
        Assert.NotEqual(runs[0], runs[2]);
    }

    [Fact]
    public async Task Faults_end_when_they_are_deleted()
    {
        await using var emulator = await TestEmulator.StartAsync();
        await OrderAsync(emulator, new { kind = "internalFailure" });
        Assert.Equal(HttpStatusCode.InternalServerError, (await emulator.GetAsync("/backup-vaults/")).Status);

        await emulator.UnsignedAsync(HttpMethod.Delete, "/_emulator/faults");

        Assert.Equal(HttpStatusCode.OK, (await emulator.GetAsync("/backup-vaults/")).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await emulator.UnsignedAsync(HttpMethod.Delete, "/_emulator/faults/1")).Status);
    }

    [Theory]
    [InlineData("""{}""", "kind must be one of")]
    [InlineData("""{"kind":"changedField"}""", "changedField needs a field")]
    [InlineData("""{"kind":"gremlin"}""", "must be a JSON object")]
    [InlineData("""{"kind":3}""", "must be a JSON object")]
    [InlineData("""{"kind":"latency","milliseconds":0}""", "milliseconds")]
    [InlineData("""{"kind":"throttling","probability":1.5}""", "probability")]
    [InlineData("""{"kind":"throttling","every":0}""", "every")]
    [InlineData("""{"kind":"partialPage","items":0}""", "items")]
    public async Task An_order_that_makes_no_sense_is_refused(string json, string reason)
    {
        await using var emulator = await TestEmulator.StartAsync();

        var answer = await emulator.UnsignedAsync(HttpMethod.Post, "/_emulator/faults", json);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains(reason, answer.Text("message"), StringComparison.Ordinal);
    }

    private static async Task<TestEmulator> WithTaggedVaultsAsync(int count)
    {
        var emulator = await TestEmulator.StartAsync();
        foreach (var number in Enumerable.Range(0, count))
        {
            await emulator.PutAsync($"/backup-vaults/tagged-{number}", new { BackupVaultTags = new { team = "atlas", number = $"{number}" } });
        }

        return emulator;
    }

    private static async Task<int> OrderAsync(TestEmulator emulator, object order)
    {
        var answer = await emulator.UnsignedAsync(HttpMethod.Post, "/_emulator/faults", JsonSerializer.Serialize(order));
        Assert.True(answer.Status == HttpStatusCode.OK, answer.Body);
        return answer.Json.GetProperty("id").GetInt32();
    }

    private static async Task<TestEmulator> WithVaultsAsync(int count)
    {
        var emulator = await TestEmulator.StartAsync();
        for (var i = 0; i < count; i++)
        {
            await emulator.PutAsync($"/backup-vaults/vault-{i}");
        }

        return emulator;
    }

    private static async Task<List<int>> HitsAsync(TestEmulator emulator, int requests)
    {
        var hits = new List<int>();
        for (var i = 1; i <= requests; i++)
        {
            if ((await emulator.GetAsync("/backup-vaults/")).Status == HttpStatusCode.BadRequest)
            {
                hits.Add(i);
            }
        }

        return hits;
    }

    private static async Task<List<JsonElement>> LogAsync(TestEmulator emulator) =>
        [.. (await emulator.UnsignedAsync(HttpMethod.Get, "/_emulator/requests")).Items("requests")];

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
