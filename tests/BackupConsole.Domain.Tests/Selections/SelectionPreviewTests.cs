using System.Collections.Immutable;
using BackupConsole.Domain.Resources;
using BackupConsole.Domain.Selections;

namespace BackupConsole.Domain.Tests.Selections;

public sealed class SelectionPreviewTests
{
    private const string Bucket = "arn:aws:s3:::logs";

    private static readonly ImmutableArray<InventoryResource> Resources =
    [
        Some.Resource(tags: "backup=daily,env=prod"),
        Some.Resource("arn:aws:ec2:eu-central-1:111122223333:volume/vol-2", tags: "backup=weekly"),
        Some.Resource("arn:aws:ec2:eu-central-1:111122223333:volume/vol-3"),
        Some.Resource(Bucket, "S3", "backup=daily"),
    ];

    [Fact]
    public void What_is_nearly_chosen_stands_before_what_is_far_from_it()
    {
        var preview = SelectionPreview.Of(Some.Terms(tags: "backup=daily", exclusions: Bucket), Resources, null);

        Assert.Equal(["vol-1"], preview.Selected.Select(verdict => verdict.Resource.Name));
        Assert.Equal(["logs Excluded", "vol-2 TagDiffers", "vol-3 MatchedByNothing"], preview.NotSelected.Select(verdict => $"{verdict.Resource.Name} {verdict.Reason}"));
    }

    [Fact]
    public void A_choice_by_tag_claims_to_have_seen_everything()
    {
        var preview = SelectionPreview.Of(Some.Terms(tags: "backup=daily"), Resources, null);

        Assert.Equal([new("EBS", 1, 3, TypeVisibility.Checked), new TypePreview("S3", 1, 1, TypeVisibility.Checked)], preview.Types);
    }

    [Theory]
    [InlineData("arn:aws:ec2:*:*:volume/*", "", "EBS")]
    [InlineData("arn:aws:ec2:*", "", "EBS EC2")]
    [InlineData("arn:aws:ec2:*:*:volume/*", "env!=lab", "EBS")]
    [InlineData("arn:aws:ec2:*:*:volume/*", "env=prod", "")]
    [InlineData("arn:aws:ec2:*:*:volume/*", "env~p*", "")]
    [InlineData(Some.VolumeArn, "", "")]
    [InlineData("arn:aws:s3:::*", "", "S3")]
    public void A_wildcard_also_means_what_the_console_cannot_see_unless_a_condition_asks_for_a_tag(string resources, string conditions, string hidden)
    {
        var preview = SelectionPreview.Of(Some.Terms(resources, conditions: conditions), Resources, null);

        Assert.Equal(hidden.Split(' ', StringSplitOptions.RemoveEmptyEntries), preview.Types.Where(type => type.Visibility == TypeVisibility.NotVisible).Select(type => type.Type).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_type_that_the_Region_does_not_support_hides_nothing()
    {
        var optIn = ImmutableSortedDictionary<string, bool>.Empty.Add("EBS", true).Add("S3", true);

        var preview = SelectionPreview.Of(Some.Terms("arn:aws:ec2:*"), Resources, optIn);

        Assert.Equal(["EBS"], preview.Types.Where(type => type.Visibility == TypeVisibility.NotVisible).Select(type => type.Type));
    }

    [Fact]
    public void A_named_ARN_that_was_never_seen_is_said()
    {
        const string Never = "arn:aws:ec2:eu-central-1:111122223333:volume/vol-9";

        Assert.Equal([Never], SelectionPreview.Of(Some.Terms($"{Some.VolumeArn}|{Never}"), Resources, null).UnseenArns);
    }
}
