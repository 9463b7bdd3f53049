using System.Collections.Immutable;
using BackupConsole.Domain.Selections;

namespace BackupConsole.Domain.Tests.Selections;

public sealed class SelectionRulesTests
{
    [Theory]
    [InlineData("*")]
    [InlineData("arn:aws:ec2:*")]
    [InlineData("arn:aws:rds:*:*:db:*")]
    [InlineData("arn:aws:s3:::my-bucket")]
    [InlineData("arn:aws-cn:ec2:cn-north-1:111122223333:volume/vol-1")]
    [InlineData("arn:*:elasticfilesystem:*:*:file-system/fs-*")]
    public void A_form_that_AWS_takes_is_no_problem(string arn) => Assert.Empty(SelectionRules.Validate(Some.Terms(arn)));

    [Theory]
    [InlineData("vol-1")]
    [InlineData("arn:aws")]
    [InlineData("arn:aws:ec2")]
    [InlineData("arn:aws:ec2:*:*:volume/vol 1")]
    [InlineData("https://example.com")]
    public void A_line_that_is_no_ARN_is_named(string arn)
    {
        Assert.Equal("Resources", Assert.Single(SelectionRules.Validate(Some.Terms(arn))).Field);
        Assert.Equal("NotResources", Assert.Single(SelectionRules.Validate(Some.Terms("*", exclusions: arn))).Field);
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("all-volumes_1.x", true)]
    [InlineData("all volumes", false)]
    [InlineData("größe", false)]
    [InlineData("name\n", false)]
    public void A_name_has_letters_numbers_hyphens_underscores_and_dots(string name, bool isTaken) => Assert.Equal(isTaken, SelectionRules.ValidateName(name).IsEmpty);

    [Theory]
    [InlineData(50, true)]
    [InlineData(51, false)]
    public void A_name_has_at_most_fifty_characters(int length, bool isTaken) => Assert.Equal(isTaken, SelectionRules.ValidateName(new string('a', length)).IsEmpty);

    [Fact]
    public void Conditions_alone_choose_nothing() => Assert.Equal("Resources", Assert.Single(SelectionRules.Validate(Some.Terms(conditions: "env=prod"))).Field);

    [Theory]
    [InlineData(500, 0)]
    [InlineData(501, 1)]
    public void ARNs_are_limited(int count, int problems)
    {
        var arns = Enumerable.Range(0, count).Select(number => $"arn:aws:ec2:eu-central-1:111122223333:volume/vol-{number}").ToImmutableArray();

        Assert.Equal(problems, SelectionRules.Validate(new SelectionTerms { Resources = arns }).Length);
        Assert.Equal(problems, SelectionRules.Validate(new SelectionTerms { Resources = ["*"], NotResources = arns }).Length);
    }

    [Theory]
    [InlineData(30, 0)]
    [InlineData(31, 1)]
    public void Wildcards_tags_and_conditions_are_limited(int count, int problems)
    {
        var numbers = Enumerable.Range(0, count).ToImmutableArray();

        Assert.Equal(problems, SelectionRules.Validate(new SelectionTerms { Resources = [.. numbers.Select(number => $"arn:aws:ec2:*:*:volume/{number}*")] }).Length);
        Assert.Equal(problems, SelectionRules.Validate(new SelectionTerms { ListOfTags = [.. numbers.Select(number => KeyValuePair.Create("key", $"{number}"))] }).Length);
        Assert.Equal(problems, SelectionRules.Validate(new SelectionTerms { Resources = ["*"], Conditions = [.. numbers.Select(number => new TagCondition(ConditionOperator.StringNotEquals, "key", $"{number}"))] }).Length);
    }

    [Theory]
    [InlineData("=daily", "", "ListOfTags")]
    [InlineData("backup=da*", "", "ListOfTags")]
    [InlineData("backup=daily", "=prod", "Conditions")]
    [InlineData("backup=daily", "env=prod|env=test", "Conditions")]
    public void A_tag_or_condition_that_can_never_match_is_named(string tags, string conditions, string field) =>
        Assert.Equal(field, Assert.Single(SelectionRules.Validate(Some.Terms(tags: tags, conditions: conditions))).Field);

    [Fact]
    public void A_plan_has_each_name_once() =>
        Assert.Equal("SelectionName", Assert.Single(SelectionRules.ValidateAmong("a", Some.Terms("*"), [("a", Some.Terms("*")), ("b", Some.Terms("*"))])).Field);

    [Theory]
    [InlineData("backup=daily", 1)]
    [InlineData("", 0)]
    public void A_plan_has_at_most_ten_selections_by_tag(string tags, int problems) =>
        Assert.Equal(problems, SelectionRules.ValidateAmong("new", Some.Terms("*", tags), [.. Enumerable.Range(0, 10).Select(number => ($"{number}", Some.Terms(conditions: "env=prod")))]).Length);

    [Fact]
    public void A_plan_has_at_most_a_hundred_selections() =>
        Assert.Single(SelectionRules.ValidateAmong("new", Some.Terms("*"), [.. Enumerable.Range(0, 100).Select(number => ($"{number}", Some.Terms("*")))]));

    [Theory]
    [InlineData("arn:aws:ec2:eu-central-1:111122223333:volume/*", "", null)]
    [InlineData("*", "", null)]
    [InlineData("arn:aws:rds:*:*:db:*", "", "Resources")]
    [InlineData("arn:aws:lambda:eu-central-1:111122223333:function:*", "", "Resources")]
    [InlineData("*", "backup=daily", "ListOfTags")]
    [InlineData("", "backup=daily,env=prod", "ListOfTags")]
    [InlineData("", "backup=daily,backup=weekly", null)]
    public void What_AWS_takes_but_nobody_may_mean_is_warned_of(string resources, string tags, string? field) =>
        Assert.Equal(field, SelectionWarnings.Of(Some.Terms(resources, tags)).SingleOrDefault()?.Field);
}
