using System.Net;
using BackupConsole.Emulator.Tests.Infrastructure;

namespace BackupConsole.Emulator.Tests.Tags;

public sealed class TagOperationsTests
{
    private const string Vault = "arn%3Aaws%3Abackup%3Aeu-central-1%3A123456789012%3Abackup-vault%3ADefault";

    private static readonly string[] Removed = ["team", "unknown"];

    [Fact]
    public async Task Tags_are_added_changed_and_removed()
    {
        await using var emulator = await TestEmulator.StartAsync();
        await emulator.PostAsync($"/tags/{Vault}", new { Tags = new { team = "atlas", stage = "test" } });
        await emulator.PostAsync($"/tags/{Vault}", new { Tags = new { stage = "live" } });

        var removed = await emulator.PostAsync($"/untag/{Vault}", new { TagKeyList = Removed });

        Assert.Equal(HttpStatusCode.OK, removed.Status);
        Assert.Equal("""{"stage":"live"}""", (await emulator.GetAsync($"/tags/{Vault}/")).Json.GetProperty("Tags").GetRawText());
    }

    [Theory]
    [InlineData("aws:x", "v", "reserved")]
    [InlineData("AWS:x", "v", "reserved")]
    [InlineData("", "v", "1 to 128")]
    public async Task Tag_outside_the_rules_is_refused(string key, string value, string message)
    {
        await using var emulator = await TestEmulator.StartAsync();

        var answer = await emulator.PostAsync($"/tags/{Vault}", new { Tags = new Dictionary<string, string> { [key] = value } });

        Assert.Equal("InvalidParameterValueException", answer.ErrorType);
        Assert.Contains(message, answer.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fifty_first_tag_is_refused_even_when_it_comes_later()
    {
        await using var emulator = await TestEmulator.StartAsync();
        var fifty = Enumerable.Range(0, 50).ToDictionary(n => $"key-{n}", _ => "v");
        Assert.Equal(HttpStatusCode.OK, (await emulator.PostAsync($"/tags/{Vault}", new { Tags = fifty })).Status);

        var answer = await emulator.PostAsync($"/tags/{Vault}", new { Tags = new { another = "v" } });

        Assert.Equal("The resultant tag set must not have more than 50 user tags.", answer.Message);
        Assert.Equal(HttpStatusCode.OK, (await emulator.PostAsync($"/tags/{Vault}", new { Tags = new Dictionary<string, string> { ["key-1"] = "w" } })).Status);
    }

    [Theory]
    [InlineData("arn%3Aaws%3Abackup%3Aeu-central-1%3A123456789012%3Abackup-vault%3Amissing", "ResourceNotFoundException")]
    [InlineData("arn%3Aaws%3Abackup%3Aeu-central-1%3A999999999999%3Abackup-vault%3ADefault", "ResourceNotFoundException")]
    [InlineData("arn%3Aaws%3Aec2%3Aeu-central-1%3A123456789012%3Avolume%2Fvol-1", "InvalidParameterValueException")]
    [InlineData("nonsense", "InvalidParameterValueException")]
    public async Task Tags_of_what_is_not_there_are_refused(string arn, string type)
    {
        await using var emulator = await TestEmulator.StartAsync();

        Assert.Equal(type, (await emulator.GetAsync($"/tags/{arn}/")).ErrorType);
    }

    [Fact]
    public async Task Tags_are_paged()
    {
        await using var emulator = await TestEmulator.StartAsync();
        await emulator.PostAsync($"/tags/{Vault}", new { Tags = new { a = "1", b = "2", c = "3" } });

        var first = await emulator.GetAsync($"/tags/{Vault}/?maxResults=2");
        var rest = await emulator.GetAsync($"/tags/{Vault}/?maxResults=2&nextToken={first.Text("NextToken")}");

        Assert.Equal("""{"a":"1","b":"2"}""", first.Json.GetProperty("Tags").GetRawText());
        Assert.Equal("""{"c":"3"}""", rest.Json.GetProperty("Tags").GetRawText());
        Assert.Equal("InvalidParameterValueException", (await emulator.GetAsync($"/tags/{Vault}/?nextToken=forged")).ErrorType);
    }

    [Fact]
    public async Task Recovery_points_of_fully_managed_types_are_tagged_here_and_others_are_not()
    {
        await using var emulator = await TestEmulator.StartAsync();
        await emulator.StartJobAsync("arn:aws:elasticfilesystem:eu-central-1:123456789012:file-system/fs-1");
        await emulator.StartJobAsync(TestEmulator.Volume());
        await emulator.AdvanceAsync(TimeSpan.FromHours(2));
        var points = (await emulator.GetAsync("/backup-vaults/Default/recovery-points/")).Items("RecoveryPoints")
            .ToDictionary(point => point.GetProperty("ResourceType").GetString()!, point => Uri.EscapeDataString(point.GetProperty("RecoveryPointArn").GetString()!));

        var managed = await emulator.PostAsync($"/tags/{points["EFS"]}", new { Tags = new { team = "atlas" } });
        var other = await emulator.PostAsync($"/tags/{points["EBS"]}", new { Tags = new { team = "atlas" } });
        var untagged = await emulator.PostAsync($"/untag/{points["EBS"]}", new { TagKeyList = Removed });

        Assert.Equal(HttpStatusCode.OK, managed.Status);
        Assert.Equal("""{"team":"atlas"}""", (await emulator.GetAsync($"/tags/{points["EFS"]}/")).Json.GetProperty("Tags").GetRawText());
        Assert.Equal("InvalidParameterValueException", other.ErrorType);
        Assert.Equal("InvalidParameterValueException", untagged.ErrorType);
    }
}
