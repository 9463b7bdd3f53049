using BackupConsole.Emulator.Engine;
using BackupConsole.Emulator.Plans;
using BackupConsole.Emulator.Resources;
using BackupConsole.Emulator.Settings;
using BackupConsole.Emulator.Tests.Infrastructure;

namespace BackupConsole.Emulator.Tests.Engine;

public sealed class SelectionMatcherTests
{
    [Theory]
    [InlineData("EC2", "arn:aws:ec2:eu-central-1:123456789012:instance/i-1", "arn:aws:ec2:*:*:instance/*", true)]
    [InlineData("EC2", "arn:aws:ec2:eu-central-1:123456789012:instance/i-1", "arn:aws:ec2:*", false)]
    [InlineData("EC2", "arn:aws:ec2:eu-central-1:123456789012:instance/i-1", "*", false)]
    [InlineData("RDS", "arn:aws:rds:eu-central-1:123456789012:db:orders", "arn:aws:rds:*:*:db:*", true)]
    [InlineData("Aurora", "arn:aws:rds:eu-central-1:123456789012:cluster:orders", "arn:aws:rds:*:*:cluster:*", false)]
    [InlineData("DocumentDB", "arn:aws:rds:eu-central-1:123456789012:cluster:orders", "arn:aws:rds:*:*:cluster:orders", false)]
    [InlineData("Neptune", "arn:aws:rds:eu-central-1:123456789012:cluster:orders", "arn:aws:rds:*:*:cluster:*", false)]
    public void Type_that_is_not_opted_in_is_chosen_only_by_an_arn_that_can_mean_nothing_else(string type, string arn, string pattern, bool isChosen)
    {
        var selection = new SelectionDocument { SelectionName = "s", IamRoleArn = TestEmulator.Role, Resources = [pattern] };

        Assert.Equal(isChosen, SelectionMatcher.Matches(selection, Resource(type, arn), new RegionSettings(new() { [type] = false }, [])));
        Assert.True(SelectionMatcher.Matches(selection, Resource(type, arn), new RegionSettings(new() { [type] = true }, [])));
    }

    [Theory]
    [InlineData(@"C:\data", @"C:\*", true)]
    [InlineData(@"C:\data", @"*\data", true)]
    [InlineData("what?", "what?", true)]
    [InlineData("whatever", "what?", false)]
    public void Star_is_the_only_wildcard(string value, string pattern, bool isChosen)
    {
        var selection = new SelectionDocument
        {
            SelectionName = "s",
            IamRoleArn = TestEmulator.Role,
            Resources = ["*"],
            Conditions = new SelectionConditions { StringLike = [new ConditionParameter("aws:ResourceTag/path", pattern)] },
        };
        var resource = Resource("EBS", TestEmulator.Volume()) with { Tags = new Dictionary<string, string> { ["path"] = value } };

        Assert.Equal(isChosen, SelectionMatcher.Matches(selection, resource, new RegionSettings([], [])));
    }

    private static ResourceRecord Resource(string type, string arn) => new(TestEmulator.Account, TestEmulator.Region, arn, type, "name", 1, ResourceFlaw.None);
}
