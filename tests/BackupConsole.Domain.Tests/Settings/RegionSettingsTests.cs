using System.Collections.Immutable;
using System.Text.Json;
using BackupConsole.Domain.Settings;

namespace BackupConsole.Domain.Tests.Settings;

public sealed class RegionSettingsTests
{
    private static readonly RegionSettings Settings = Of("EBS=on,S3=off,Storage Gateway=on", "DynamoDB=off");

    [Theory]
    [InlineData(ServicePreference.OptIn, "EBS", null)]
    [InlineData(ServicePreference.OptIn, "Lambda", "AWS Backup offers no switch for Lambda in this Region.")]
    [InlineData(ServicePreference.FullManagement, "DynamoDB", null)]
    [InlineData(ServicePreference.FullManagement, "EFS", "AWS Backup always manages EFS in full.")]
    [InlineData(ServicePreference.FullManagement, "EBS", "AWS Backup cannot manage EBS in full: its recovery points stay with the service itself.")]
    public void A_switch_can_be_turned_where_AWS_has_one(ServicePreference preference, string type, string? reason) =>
        Assert.Equal((reason is null, reason), (Settings.CanChange(preference, type).IsAllowed, Settings.CanChange(preference, type).Reason));

    [Fact]
    public void Changes_lead_from_one_state_to_the_other()
    {
        ImmutableArray<PreferenceChange> changes = [new(ServicePreference.OptIn, "EBS", false), new(ServicePreference.FullManagement, "DynamoDB", true)];

        var after = Settings.With(changes);

        Assert.Equal(Of("EBS=off,S3=off,Storage Gateway=on", "DynamoDB=on"), after);
        Assert.Equal(changes, Settings.ChangesTo(after));
        Assert.True(after.Has(changes));
        Assert.False(Settings.Has(changes[..1]));
    }

    [Fact]
    public void A_type_that_only_one_of_two_states_names_was_turned_by_nobody() =>
        Assert.Empty(Settings.ChangesTo(Of("EBS=on,EKS=on", "DynamoDB=off")));

    [Theory]
    [InlineData("EBS=on,S3=off,Storage Gateway=on", "DynamoDB=off", true)]
    [InlineData("EBS=on,S3=on,Storage Gateway=on", "DynamoDB=off", false)]
    [InlineData("EBS=on,S3=off", "DynamoDB=off", false)]
    [InlineData("EBS=on,S3=off,Storage Gateway=on", "DynamoDB=on", false)]
    [InlineData("EBS=on,S3=off,EKS=on", "DynamoDB=off", false)]
    public void Settings_are_equal_when_every_type_stands_the_same(string optIn, string management, bool isEqual) =>
        Assert.Equal(isEqual, Settings == Of(optIn, management));

    [Fact]
    public void Settings_from_JSON_are_equal_to_what_they_were() =>
        Assert.Equal(Settings, JsonSerializer.Deserialize<RegionSettings>(JsonSerializer.Serialize(Settings)));

    internal static RegionSettings Of(string optIn, string management) => new(Map(optIn), Map(management));

    private static ImmutableSortedDictionary<string, bool> Map(string text) =>
        text.Split(',').Select(pair => pair.Split('=')).ToImmutableSortedDictionary(pair => pair[0], pair => pair[1] == "on", StringComparer.Ordinal);
}
