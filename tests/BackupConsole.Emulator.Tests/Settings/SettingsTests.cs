using System.Net;
using System.Text.Json;
using BackupConsole.Emulator.Tests.Infrastructure;

namespace BackupConsole.Emulator.Tests.Settings;

public sealed class SettingsTests
{
    [Fact]
    public async Task Region_settings_change_where_they_are_told_to_and_in_their_region_only()
    {
        await using var emulator = await TestEmulator.StartAsync();

        var changed = await emulator.PutAsync("/account-settings", new
        {
            ResourceTypeOptInPreference = new { EBS = false },
            ResourceTypeManagementPreference = new { DynamoDB = true },
        });
        var here = await emulator.GetAsync("/account-settings");
        var elsewhere = await emulator.GetAsync("/account-settings", region: "us-east-1");
        var types = (await emulator.GetAsync("/supported-resource-types")).Items("ResourceTypes").Select(type => type.GetString()!);

        Assert.Equal(HttpStatusCode.OK, changed.Status);
        Assert.False(here.Json.GetProperty("ResourceTypeOptInPreference").GetProperty("EBS").GetBoolean());
        Assert.True(here.Json.GetProperty("ResourceTypeManagementPreference").GetProperty("DynamoDB").GetBoolean());
        Assert.True(elsewhere.Json.GetProperty("ResourceTypeOptInPreference").GetProperty("EBS").GetBoolean());
        Assert.Equal(types.Order(), here.Json.GetProperty("ResourceTypeOptInPreference").EnumerateObject().Select(type => type.Name).Order());
    }

    [Fact]
    public async Task Region_settings_of_a_type_that_is_not_supported_are_refused()
    {
        await using var emulator = await TestEmulator.StartAsync();

        var optIn = await emulator.PutAsync("/account-settings", new { ResourceTypeOptInPreference = new { Lambda = true } });
        var management = await emulator.PutAsync("/account-settings", new { ResourceTypeManagementPreference = new { Lambda = true } });

        Assert.Equal(("InvalidParameterValueException", "Unsupported resource type: Lambda"), (optIn.ErrorType, optIn.Message));
        Assert.Equal("InvalidParameterValueException", management.ErrorType);
    }

    [Fact]
    public async Task Global_settings_start_off_and_are_shared_by_the_organization()
    {
        await using var emulator = await TestEmulator.StartAsync(new EmulatorOptions
        {
            Seed = EmulatorSeed.Empty,
            Credentials = [new EmulatorCredential { AccessKeyId = "AKIAOTHER", SecretAccessKey = "s", AccountId = "210987654321" }],
        });

        var before = await emulator.GetAsync("/global-settings");
        await emulator.PutAsync("/global-settings", new { GlobalSettings = new { isCrossAccountBackupEnabled = "true" } });
        var after = await emulator.GetAsync("/global-settings", new Credentials("AKIAOTHER", "s"), "us-east-1");

        Assert.Equal("false", before.Json.GetProperty("GlobalSettings").GetProperty("isCrossAccountBackupEnabled").GetString());
        Assert.Equal(JsonValueKind.Null, before.Json.GetProperty("LastUpdateTime").ValueKind);
        Assert.Equal("true", after.Json.GetProperty("GlobalSettings").GetProperty("isCrossAccountBackupEnabled").GetString());
        Assert.Equal("false", after.Json.GetProperty("GlobalSettings").GetProperty("isMpaEnabled").GetString());
        Assert.Equal(TestEmulator.Start.ToUnixTimeSeconds(), after.Json.GetProperty("LastUpdateTime").GetDouble());
    }

    [Theory]
    [InlineData("isCrossAccountBackupEnabled", "yes")]
    [InlineData("isEverythingEnabled", "true")]
    public async Task Global_setting_outside_the_rules_is_refused(string name, string value)
    {
        await using var emulator = await TestEmulator.StartAsync();

        var answer = await emulator.PutAsync("/global-settings", new { GlobalSettings = new Dictionary<string, string> { [name] = value } });

        Assert.Equal((HttpStatusCode.BadRequest, "InvalidParameterValueException"), (answer.Status, answer.ErrorType));
    }

    [Fact]
    public async Task Settings_without_a_change_are_missing_it()
    {
        await using var emulator = await TestEmulator.StartAsync();

        Assert.Equal("MissingParameterValueException", (await emulator.PutAsync("/global-settings", new { })).ErrorType);
        Assert.Equal("MissingParameterValueException", (await emulator.PutAsync("/account-settings", new { })).ErrorType);
    }
}
