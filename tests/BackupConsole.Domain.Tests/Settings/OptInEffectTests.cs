using System.Collections.Immutable;
using BackupConsole.Domain.Plans;
using BackupConsole.Domain.Resources;
using BackupConsole.Domain.Settings;
using BackupConsole.Domain.Tests.Selections;

namespace BackupConsole.Domain.Tests.Settings;

public sealed class OptInEffectTests
{
    private const string Named = "arn:aws:ec2:eu-central-1:111122223333:volume/vol-2";
    private const string Bucket = "arn:aws:s3:::logs";

    private static readonly ImmutableArray<InventoryResource> Resources = [Some.Resource(), Some.Resource(Named), Some.Resource(Bucket, "S3")];

    [Theory]
    [InlineData("EBS=on,S3=off", "EBS=off,S3=off", Some.VolumeArn, null)]
    [InlineData("EBS=on,S3=off", "EBS=on,S3=on", null, Bucket)]
    [InlineData("EBS=on,S3=on", "EBS=on,S3=on", null, null)]
    public void A_switch_takes_from_plans_and_gives_to_them_what_no_selection_names(string before, string after, string? lost, string? gained)
    {
        ImmutableArray<BackupPlan> plans = [Plan("a", "*"), Plan("b", Named)];

        var effect = OptInEffect.Of(plans, Resources, RegionSettingsTests.Of(before, "DynamoDB=off").OptIn, RegionSettingsTests.Of(after, "DynamoDB=off").OptIn);

        Assert.Equal((lost, gained), (effect.Lost.SingleOrDefault()?.Arn, effect.Gained.SingleOrDefault()?.Arn));
    }

    private static BackupPlan Plan(string id, string line) =>
        new(id, $"arn:{id}", id, "v1", DateTimeOffset.UnixEpoch) { Selections = [new BackupSelection(id, id, "role") { Resources = [line] }] };
}
