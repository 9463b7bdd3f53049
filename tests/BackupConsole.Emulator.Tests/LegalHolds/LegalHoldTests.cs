using System.Globalization;
using System.Net;
using System.Text.Json;
using BackupConsole.Emulator.Tests.Infrastructure;

namespace BackupConsole.Emulator.Tests.LegalHolds;

public sealed class LegalHoldTests
{
    private const string Collection = "/legal-holds/";
    private static readonly string[] DefaultVault = ["Default"];
    private static readonly string[] Resources = [TestEmulator.Volume("vol-held")];

    [Fact]
    public async Task Hold_goes_from_creating_to_active_to_canceled()
    {
        await using var emulator = await TestEmulator.StartAsync();

        var created = await CreateAsync(emulator, new { VaultNames = DefaultVault });
        var target = $"/legal-holds/{created.Text("LegalHoldId")}";
        await emulator.AdvanceAsync(TimeSpan.FromSeconds(1));
        var active = await emulator.GetAsync($"{target}/");
        var canceled = await emulator.DeleteAsync($"{target}?cancelDescription=over&retainRecordInDays=30");
        var canceling = await emulator.GetAsync($"{target}/");
        await emulator.AdvanceAsync(TimeSpan.FromSeconds(1));
        var gone = await emulator.GetAsync($"{target}/");

        Assert.Equal(("CREATING", "Case 7"), (created.Text("Status"), created.Text("Title")));
        Assert.EndsWith($":legal-hold:{created.Text("LegalHoldId")}", created.Text("LegalHoldArn"), StringComparison.Ordinal);
        Assert.Equal("Default", created.Json.GetProperty("RecoveryPointSelection").GetProperty("VaultNames")[0].GetString());
        Assert.Equal(("ACTIVE", "what it is about"), (active.Text("Status"), active.Text("Description")));
        Assert.Equal(JsonValueKind.Null, active.Json.GetProperty("CancellationDate").ValueKind);
        Assert.Equal(HttpStatusCode.Created, canceled.Status);
        Assert.Equal(("CANCELING", "over"), (canceling.Text("Status"), canceling.Text("CancelDescription")));
        Assert.Equal("CANCELED", gone.Text("Status"));
        Assert.Equal(
            TimeSpan.FromDays(30).TotalSeconds,
            gone.Json.GetProperty("RetainRecordUntil").GetDouble() - gone.Json.GetProperty("CancellationDate").GetDouble());

        await emulator.AdvanceAsync(TimeSpan.FromDays(30));
        Assert.Equal("ResourceNotFoundException", (await emulator.GetAsync($"{target}/")).ErrorType);
        Assert.Empty((await emulator.GetAsync(Collection)).Items("LegalHolds"));
    }

    [Fact]
    public async Task Hold_can_be_canceled_once()
    {
        await using var emulator = await TestEmulator.StartAsync();
        var target = $"/legal-holds/{(await CreateAsync(emulator, null)).Text("LegalHoldId")}";

        Assert.Equal("MissingParameterValueException", (await emulator.DeleteAsync(target)).ErrorType);
        Assert.Equal("InvalidParameterValueException", (await emulator.DeleteAsync($"{target}?cancelDescription=x&retainRecordInDays=-1")).ErrorType);
        Assert.Equal(HttpStatusCode.Created, (await emulator.DeleteAsync($"{target}?cancelDescription=over")).Status);
        Assert.Equal("InvalidResourceStateException", (await emulator.DeleteAsync($"{target}?cancelDescription=again")).ErrorType);
    }

    [Fact]
    public async Task Hold_that_is_not_there_is_answered_by_each_operation_in_its_way()
    {
        await using var emulator = await TestEmulator.StartAsync();

        Assert.Equal("ResourceNotFoundException", (await emulator.GetAsync("/legal-holds/unknown/")).ErrorType);
        Assert.Equal("ResourceNotFoundException", (await emulator.DeleteAsync("/legal-holds/unknown?cancelDescription=x")).ErrorType);
        Assert.Equal("InvalidParameterValueException", (await emulator.GetAsync("/legal-holds/unknown/recovery-points")).ErrorType);
    }

    [Fact]
    public async Task Held_recovery_points_are_those_of_the_vaults_and_resources_in_the_range()
    {
        await using var emulator = await TestEmulator.StartAsync();
        await emulator.PutAsync("/backup-vaults/other", new { });
        await emulator.StartJobAsync(TestEmulator.Volume("vol-held"), "other");
        await emulator.StartJobAsync(TestEmulator.Volume("vol-1"), "other");
        await emulator.StartJobAsync(TestEmulator.Volume("vol-2"));
        await emulator.StartJobAsync(TestEmulator.Volume("vol-3"));
        await emulator.AdvanceAsync(TimeSpan.FromHours(2));

        Assert.Equal(4, (await HeldAsync(null)).Count);
        Assert.Equal(["vol-2", "vol-3"], await HeldAsync(new { VaultNames = DefaultVault }));
        Assert.Equal(["vol-held"], await HeldAsync(new { ResourceIdentifiers = Resources }));
        Assert.Equal(["vol-2", "vol-3", "vol-held"], await HeldAsync(new { VaultNames = DefaultVault, ResourceIdentifiers = Resources }));
        Assert.Equal(4, (await HeldAsync(new { DateRange = Range(-1, 1) })).Count);
        Assert.Empty(await HeldAsync(new { DateRange = Range(1, 2) }));
        Assert.Empty(await HeldAsync(new { VaultNames = DefaultVault, DateRange = Range(-2, -1) }));

        async Task<List<string>> HeldAsync(object? selection)
        {
            var id = (await CreateAsync(emulator, selection)).Text("LegalHoldId");
            var names = new List<string>();
            var target = $"/legal-holds/{id}/recovery-points?maxResults=3";
            string? token = null;
            do
            {
                var page = await emulator.GetAsync(target + (token is null ? "" : $"&nextToken={token}"));
                Assert.All(page.Items("RecoveryPoints"), point => Assert.Equal("EBS", point.GetProperty("ResourceType").GetString()));
                names.AddRange(page.Items("RecoveryPoints").Select(point => point.GetProperty("ResourceArn").GetString()!.Split('/')[1]));
                token = page.Json.GetProperty("NextToken").GetString();
            }
            while (token is not null);

            return [.. names.Order(StringComparer.Ordinal)];
        }

        static object Range(int from, int to) => new
        {
            FromDate = TestEmulator.Start.AddDays(from).ToUnixTimeSeconds(),
            ToDate = TestEmulator.Start.AddDays(to).ToUnixTimeSeconds(),
        };
    }

    [Fact]
    public async Task Canceled_hold_holds_nothing()
    {
        await using var emulator = await TestEmulator.StartAsync();
        await emulator.StartJobAsync(TestEmulator.Volume());
        await emulator.AdvanceAsync(TimeSpan.FromHours(2));
        var id = (await CreateAsync(emulator, null)).Text("LegalHoldId");
        Assert.Single((await emulator.GetAsync($"/legal-holds/{id}/recovery-points")).Items("RecoveryPoints"));

        await emulator.DeleteAsync($"/legal-holds/{id}?cancelDescription=over");

        Assert.Empty((await emulator.GetAsync($"/legal-holds/{id}/recovery-points")).Items("RecoveryPoints"));
    }

    [Fact]
    public async Task Same_token_makes_one_hold()
    {
        await using var emulator = await TestEmulator.StartAsync();

        var first = await CreateAsync(emulator, null, "token-1");
        var again = await CreateAsync(emulator, null, "token-1");

        Assert.Equal(first.Text("LegalHoldId"), again.Text("LegalHoldId"));
        Assert.Single((await emulator.GetAsync(Collection)).Items("LegalHolds"));
    }

    [Fact]
    public async Task Holds_are_tagged_and_paged()
    {
        await using var emulator = await TestEmulator.StartAsync();
        var tagged = await emulator.PostAsync(Collection, new { Title = "t", Description = "d", Tags = new { team = "legal" } });
        for (var number = 0; number < 4; number++)
        {
            await CreateAsync(emulator, null);
        }

        var first = await emulator.GetAsync($"{Collection}?maxResults=3");
        var rest = await emulator.GetAsync($"{Collection}?maxResults=3&nextToken={first.Text("NextToken")}");

        Assert.Equal(5, first.Items("LegalHolds").Concat(rest.Items("LegalHolds")).Select(hold => hold.GetProperty("LegalHoldId").GetString()).Distinct().Count());
        Assert.Equal(JsonValueKind.Null, rest.Json.GetProperty("NextToken").ValueKind);
        Assert.Equal("InvalidParameterValueException", (await emulator.GetAsync($"{Collection}?nextToken=forged")).ErrorType);
        var tags = await emulator.GetAsync($"/tags/{Uri.EscapeDataString(tagged.Text("LegalHoldArn"))}/");
        Assert.Equal("legal", tags.Json.GetProperty("Tags").GetProperty("team").GetString());
    }

    [Fact]
    public async Task Fifty_holds_are_the_limit_and_a_canceled_one_does_not_count()
    {
        await using var emulator = await TestEmulator.StartAsync();
        var id = "";
        for (var number = 0; number < 50; number++)
        {
            id = (await CreateAsync(emulator, null)).Text("LegalHoldId");
        }

        var refused = await emulator.PostAsync(Collection, new { Title = "t", Description = "d" });
        await emulator.DeleteAsync($"/legal-holds/{id}?cancelDescription=over");

        Assert.Equal((HttpStatusCode.BadRequest, "LimitExceededException"), (refused.Status, refused.ErrorType));
        await CreateAsync(emulator, null);
    }

    [Fact]
    public async Task Range_that_ends_before_it_begins_and_a_long_description_are_refused()
    {
        await using var emulator = await TestEmulator.StartAsync();
        var range = new { FromDate = 2, ToDate = 1 };

        var reversed = await emulator.PostAsync(Collection, new { Title = "t", Description = "d", RecoveryPointSelection = new { DateRange = range } });
        var wordy = await emulator.PostAsync(Collection, new { Title = "t", Description = new string('x', 281) });

        Assert.Equal("InvalidParameterValueException", reversed.ErrorType);
        Assert.Equal("InvalidParameterValueException", wordy.ErrorType);
        Assert.Contains(280.ToString(CultureInfo.InvariantCulture), wordy.Message, StringComparison.Ordinal);
    }

    private static async Task<Answer> CreateAsync(TestEmulator emulator, object? selection, string? token = null)
    {
        var answer = await emulator.PostAsync(
            Collection, new { Title = "Case 7", Description = "what it is about", RecoveryPointSelection = selection, IdempotencyToken = token });
        Assert.True(answer.Status == HttpStatusCode.OK, answer.Body);
        return answer;
    }
}
