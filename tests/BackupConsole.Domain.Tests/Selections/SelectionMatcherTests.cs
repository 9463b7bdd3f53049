using System.Collections.Immutable;
using BackupConsole.Domain.Selections;
using static BackupConsole.Domain.Selections.SelectionReason;

namespace BackupConsole.Domain.Tests.Selections;

public sealed class SelectionMatcherTests
{
    private const string AnyVolume = "arn:aws:ec2:*:*:volume/*";

    [Theory]
    [InlineData(Some.VolumeArn, "", "", "", ChosenByArn, "Named by its ARN.")]
    [InlineData(AnyVolume, "", "", "", ChosenByArn, "Matched by arn:aws:ec2:*:*:volume/*.")]
    [InlineData("arn:aws:ec2:*", "", "", "", ChosenByArn, "Matched by arn:aws:ec2:*.")]
    [InlineData("*", "", "", "", ChosenByArn, "Matched by *.")]
    [InlineData("*vol-1", "", "", "", ChosenByArn, "Matched by *vol-1.")]
    [InlineData("ARN:aws:ec2:*", "", "", "", MatchedByNothing, "No ARN and no tag of the selection matches it.")]
    [InlineData("arn:aws:ec2:*:*:volume/vol-?", "", "", "", MatchedByNothing, "No ARN and no tag of the selection matches it.")]
    [InlineData("", "backup=daily", "", "", ChosenByTag, "Tagged backup=daily.")]
    [InlineData("", "team=ops,backup=daily", "", "", ChosenByTag, "Tagged backup=daily.")]
    [InlineData("", "backup=weekly", "", "", TagDiffers, "Tag backup is “daily”, not “weekly”.")]
    [InlineData("", "backup=Daily", "", "", TagDiffers, "Tag backup is “daily”, not “Daily”: capital letters count.")]
    [InlineData("", "Backup=daily", "", "", MatchedByNothing, "No ARN and no tag of the selection matches it.")]
    [InlineData(AnyVolume, "", "env=prod", "", ChosenByArn, "Matched by arn:aws:ec2:*:*:volume/*.")]
    [InlineData(AnyVolume, "", "env=test", "", ConditionNotMet, "Tag env is “prod”, not “test”.")]
    [InlineData(AnyVolume, "", "env=prod|team=ops", "", ConditionNotMet, "It has no tag team, and the condition wants that tag team is “ops”.")]
    [InlineData(AnyVolume, "", "env!=prod", "", ConditionNotMet, "Tag env is “prod”, and the condition wants that tag env is not “prod”.")]
    [InlineData(AnyVolume, "", "team!=ops", "", ChosenByArn, "Matched by arn:aws:ec2:*:*:volume/*.")]
    [InlineData(AnyVolume, "", "env~p*d", "", ChosenByArn, "Matched by arn:aws:ec2:*:*:volume/*.")]
    [InlineData(AnyVolume, "", "env~P*", "", ConditionNotMet, "Tag env is “prod”, not like “P*”.")]
    [InlineData(AnyVolume, "", "team~*", "", ConditionNotMet, "It has no tag team, and the condition wants that tag team is like “*”.")]
    [InlineData(AnyVolume, "", "env!~p*", "", ConditionNotMet, "Tag env is “prod”, and the condition wants that tag env is not like “p*”.")]
    [InlineData(AnyVolume, "", "team!~o*", "", ChosenByArn, "Matched by arn:aws:ec2:*:*:volume/*.")]
    [InlineData(AnyVolume, "backup=daily", "", "*vol-1", Excluded, "Excluded by *vol-1.")]
    [InlineData("", "backup=daily", "", Some.VolumeArn, Excluded, "Excluded by its ARN.")]
    [InlineData("", "backup=daily", "", "*vol-2", ChosenByTag, "Tagged backup=daily.")]
    public void The_reason_names_the_line_that_decided(string resources, string tags, string conditions, string exclusions, SelectionReason reason, string words)
    {
        var verdict = new SelectionMatcher(Some.Terms(resources, tags, conditions, exclusions), null).Judge(Some.Resource(tags: "backup=daily,env=prod"));

        Assert.Equal((reason, words), (verdict.Reason, verdict.Words));
    }

    [Theory]
    [InlineData("", "backup=daily", OptInOff)]
    [InlineData("*", "", OptInOff)]
    [InlineData("arn:aws:ec2:*", "", OptInOff)]
    [InlineData("arn:aws:ec2:*:*:*", "", OptInOff)]
    [InlineData("arn:aws:ec2:*:*:volume/*", "", ChosenByArn)]
    [InlineData(Some.VolumeArn, "", ChosenByArn)]
    [InlineData("arn:aws:ec2:*|arn:aws:ec2:*:*:volume/*", "", ChosenByArn)]
    public void A_line_that_names_the_type_stands_in_for_the_opt_in(string resources, string tags, SelectionReason reason) =>
        Assert.Equal(reason, Judge(Some.Terms(resources, tags), Some.Resource(tags: "backup=daily"), ("EBS", false)));

    [Theory]
    [InlineData("arn:aws:rds:*:*:cluster:*")]
    [InlineData(Some.ClusterArn)]
    public void A_cluster_needs_its_opt_in_even_when_it_is_named(string resources) =>
        Assert.Equal(OptInOff, Judge(Some.Terms(resources), Some.Resource(Some.ClusterArn, "Neptune"), ("Aurora", true), ("Neptune", false), ("DocumentDB", true)));

    [Theory]
    [InlineData(true, true, true, ChosenByTag)]
    [InlineData(true, false, true, TypeUnclear)]
    [InlineData(false, false, false, OptInOff)]
    public void A_cluster_of_which_AWS_has_not_said_the_type_is_not_guessed_at(bool aurora, bool neptune, bool documentDb, SelectionReason reason) =>
        Assert.Equal(reason, Judge(
            Some.Terms(tags: "backup=daily"), Some.Resource(Some.ClusterArn, "Aurora", "backup=daily", isProtected: false), ("Aurora", aurora), ("Neptune", neptune), ("DocumentDB", documentDb)));

    [Fact]
    public void A_type_that_the_Region_does_not_support_is_not_chosen() =>
        Assert.Equal(TypeUnsupported, Judge(Some.Terms("*"), Some.Resource(type: "Timestream"), ("EBS", true)));

    [Fact]
    public void A_resource_of_no_type_is_not_chosen() =>
        Assert.Equal(TypeUnsupported, new SelectionMatcher(Some.Terms("*"), null).Judge(Some.Resource(type: null)).Reason);

    private static SelectionReason Judge(SelectionTerms terms, Resources.InventoryResource resource, params (string Type, bool IsOn)[] optIn) =>
        new SelectionMatcher(terms, optIn.ToImmutableSortedDictionary(type => type.Type, type => type.IsOn)).Judge(resource).Reason;
}
