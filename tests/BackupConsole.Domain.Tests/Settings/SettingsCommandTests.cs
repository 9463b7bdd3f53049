using System.Collections.Immutable;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Settings;

namespace BackupConsole.Domain.Tests.Settings;

public sealed class SettingsCommandTests
{
    private static readonly RegionSettings Seen = RegionSettingsTests.Of("EBS=on,S3=off", "DynamoDB=off");

    public static TheoryData<PreferenceChange[], string[]> Changes => new()
    {
        { [new(ServicePreference.OptIn, "S3", true)], [] },
        { [new(ServicePreference.OptIn, "S3", true), new(ServicePreference.FullManagement, "DynamoDB", true)], [] },
        { [], ["Nothing has been changed."] },
        { [new(ServicePreference.OptIn, "EBS", true)], ["EBS is on already."] },
        { [new(ServicePreference.OptIn, "Lambda", true)], ["AWS Backup offers no switch for Lambda in this Region."] },
        { [new(ServicePreference.FullManagement, "EFS", false)], ["AWS Backup always manages EFS in full."] },
        { [new(ServicePreference.OptIn, "S3", true), new(ServicePreference.OptIn, "S3", true)], ["S3 is turned twice."] },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void Only_switches_that_are_there_and_stand_otherwise_are_turned(PreferenceChange[] changes, string[] problems) =>
        Assert.Equal(problems, new UpdateRegionSettings(Seen, [.. changes]).Validate().Select(problem => problem.Rule));

    [Fact]
    public void A_problem_is_at_the_member_that_AWS_would_refuse() =>
        Assert.Equal("ResourceTypeManagementPreference", Assert.Single(new UpdateRegionSettings(Seen, [new(ServicePreference.FullManagement, "EFS", false)]).Validate()).Field);

    [Theory]
    [InlineData("isCrossAccountBackupEnabled", "true", 0)]
    [InlineData("isMpaEnabled", "false", 0)]
    [InlineData("isMpaEnabled", "yes", 1)]
    [InlineData("isEverythingEnabled", "true", 1)]
    public void A_global_setting_is_a_known_one_and_on_or_off(string name, string value, int problems) =>
        Assert.Equal(problems, new UpdateGlobalSettings(ImmutableSortedDictionary<string, string>.Empty.Add(name, value)).Validate().Length);

    [Fact]
    public void Global_settings_without_a_change_are_refused() =>
        Assert.Equal("Nothing has been changed.", Assert.Single(new UpdateGlobalSettings(ImmutableSortedDictionary<string, string>.Empty).Validate()).Rule);
}
