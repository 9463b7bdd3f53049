using BackupConsole.AwsBackup.Tests.Server;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Ports;
using BackupConsole.Domain.Settings;

namespace BackupConsole.AwsBackup.Tests.Emulator;

/// <summary>The settings of a Region and of the organization, read and changed over HTTP.</summary>
public sealed class EmulatorSettingsTests(EmulatorFixture emulator) : IClassFixture<EmulatorFixture>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private IBackupCommands Commands => emulator.Aws.Get<IBackupCommands>();

    private IRegionSettings Region => emulator.Aws.Get<IRegionSettings>();

    [Fact]
    public async Task Switches_of_both_kinds_are_turned_and_all_others_stay()
    {
        var before = await Region.GetAsync(AwsUnderTest.Person, Cancellation);
        var command = new UpdateRegionSettings(before, [
            new PreferenceChange(ServicePreference.OptIn, "Neptune", !before.OptIn["Neptune"]),
            new PreferenceChange(ServicePreference.FullManagement, "DynamoDB", !before.FullManagement["DynamoDB"]),
        ]);
        var intent = Intent(command);
        Assert.Null(await Commands.ReconcileAsync(AwsUnderTest.Person, command, intent, Cancellation));

        var receipt = await Commands.SendAsync(AwsUnderTest.Person, command, intent, Cancellation);

        var after = await Region.GetAsync(AwsUnderTest.Person, Cancellation);
        Assert.NotNull(receipt.RequestId);
        Assert.Equal(command.Changes, before.ChangesTo(after));
        Assert.Equal(before.With(command.Changes), after);
        Assert.NotNull(await Commands.ReconcileAsync(AwsUnderTest.Person, command, intent, Cancellation));
        var fault = await Assert.ThrowsAsync<BackupServiceException>(() => Commands.SendAsync(AwsUnderTest.Person, command, Intent(command), Cancellation));
        Assert.Equal(BackupErrorKind.Conflict, fault.Error.Kind);
    }

    [Fact]
    public async Task A_switch_of_the_organization_is_turned_and_the_others_stay()
    {
        var global = emulator.Aws.Get<IGlobalSettings>();
        var before = await global.GetAsync(AwsUnderTest.Person, Cancellation);
        Assert.Equal(GlobalSetting.All.Select(setting => setting.Name).Order(StringComparer.Ordinal), before.Values.Keys);
        var command = UpdateGlobalSettings.Of("isMpaEnabled", !before.IsOn("isMpaEnabled"));

        await Commands.SendAsync(AwsUnderTest.Person, command, Intent(command), Cancellation);

        var after = await global.GetAsync(AwsUnderTest.Person, Cancellation);
        Assert.Equal(before.Values.SetItem("isMpaEnabled", command.GlobalSettings["isMpaEnabled"]), after.Values);
        Assert.NotNull(after.UpdatedAt);
    }

    private static IntentId Intent(BackupCommand command) => IntentId.Of(Guid.NewGuid(), AwsUnderTest.Id, command);
}
