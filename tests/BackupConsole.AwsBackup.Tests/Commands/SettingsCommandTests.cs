using System.Text.Json;
using BackupConsole.AwsBackup.Tests.Server;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Ports;
using BackupConsole.Domain.Settings;

namespace BackupConsole.AwsBackup.Tests.Commands;

public sealed class SettingsCommandTests
{
    private const string Now = """{"ResourceTypeOptInPreference":{"EBS":true,"S3":false},"ResourceTypeManagementPreference":{"DynamoDB":false}}""";
    private const string Later = """{"ResourceTypeOptInPreference":{"EBS":true,"S3":true},"ResourceTypeManagementPreference":{"DynamoDB":false}}""";

    private static readonly IntentId Intent = new("0123456789abcdef0123456789abcdef");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_whole_map_of_what_was_turned_is_sent_and_the_other_left_out()
    {
        await using var server = await ScriptedServer.StartAsync();
        server.Next(200, Now).Next(200, Now).Next(200, "{}");
        using var aws = new AwsUnderTest(server.Url);
        var seen = await aws.Get<IRegionSettings>().GetAsync(AwsUnderTest.Person, Cancellation);

        await aws.Get<IBackupCommands>().SendAsync(AwsUnderTest.Person, Turn(seen, "S3", true), Intent, Cancellation);

        Assert.Equal(["GET", "GET", "PUT"], server.Requests.Select(request => request.Method));
        using var sent = JsonDocument.Parse(server.Requests[2].Body);
        var map = Assert.Single(sent.RootElement.EnumerateObject());
        Assert.Equal("ResourceTypeOptInPreference", map.Name);
        Assert.Equal([("EBS", true), ("S3", true)], map.Value.EnumerateObject().Select(type => (type.Name, type.Value.GetBoolean())).Order());
    }

    [Fact]
    public async Task Settings_that_somebody_else_changed_are_not_written_over()
    {
        await using var server = await ScriptedServer.StartAsync();
        server.Next(200, Now).Always(200, Later);
        using var aws = new AwsUnderTest(server.Url);
        var seen = await aws.Get<IRegionSettings>().GetAsync(AwsUnderTest.Person, Cancellation);

        var fault = await Assert.ThrowsAsync<BackupServiceException>(() =>
            aws.Get<IBackupCommands>().SendAsync(AwsUnderTest.Person, Turn(seen, "EBS", false), Intent, Cancellation));

        Assert.Equal(BackupErrorKind.Conflict, fault.Error.Kind);
        Assert.All(server.Requests, request => Assert.Equal("GET", request.Method));
    }

    [Theory]
    [InlineData(Now, false)]
    [InlineData(Later, true)]
    public async Task Region_settings_are_reconciled_by_what_stands_there(string answer, bool isDone)
    {
        await using var server = await ScriptedServer.StartAsync();
        server.Next(200, Now).Always(200, answer);
        using var aws = new AwsUnderTest(server.Url);
        var seen = await aws.Get<IRegionSettings>().GetAsync(AwsUnderTest.Person, Cancellation);

        var receipt = await aws.Get<IBackupCommands>().ReconcileAsync(AwsUnderTest.Person, Turn(seen, "S3", true), Intent, Cancellation);

        Assert.Equal(isDone, receipt is not null);
    }

    [Theory]
    [InlineData("""{"GlobalSettings":{"isMpaEnabled":"true","isCrossAccountBackupEnabled":"false"}}""", true)]
    [InlineData("""{"GlobalSettings":{"isMpaEnabled":"false","isCrossAccountBackupEnabled":"true"}}""", false)]
    public async Task Global_settings_are_reconciled_by_what_stands_there(string answer, bool isDone)
    {
        await using var server = await ScriptedServer.StartAsync();
        server.Always(200, answer);
        using var aws = new AwsUnderTest(server.Url);

        var receipt = await aws.Get<IBackupCommands>().ReconcileAsync(AwsUnderTest.Person, UpdateGlobalSettings.Of("isMpaEnabled", isOn: true), Intent, Cancellation);

        Assert.Equal(isDone, receipt is not null);
    }

    [Fact]
    public async Task Only_the_global_setting_that_was_turned_is_sent()
    {
        await using var server = await ScriptedServer.StartAsync();
        using var aws = new AwsUnderTest(server.Url);

        await aws.Get<IBackupCommands>().SendAsync(AwsUnderTest.Person, UpdateGlobalSettings.Of("isMpaEnabled", isOn: true), Intent, Cancellation);

        Assert.Equal("""{"GlobalSettings":{"isMpaEnabled":"true"}}""", Assert.Single(server.Requests).Body);
    }

    [Fact]
    public async Task An_account_that_does_not_manage_the_organization_is_refused_by_AWS()
    {
        await using var server = await ScriptedServer.StartAsync();
        server.Always(400, """{"Message":"The account is not the management account of an organization."}""", "InvalidRequestException");
        using var aws = new AwsUnderTest(server.Url);

        var fault = await Assert.ThrowsAsync<BackupServiceException>(() =>
            aws.Get<IBackupCommands>().SendAsync(AwsUnderTest.Person, UpdateGlobalSettings.Of("isMpaEnabled", isOn: true), Intent, Cancellation));

        Assert.Equal((BackupErrorKind.Invalid, "InvalidRequestException"), (fault.Error.Kind, fault.Error.Code));
        Assert.Contains("management account", fault.Error.Sentence, StringComparison.Ordinal);
    }

    private static UpdateRegionSettings Turn(RegionSettings seen, string type, bool isOn) => new(seen, [new PreferenceChange(ServicePreference.OptIn, type, isOn)]);
}
